import Foundation

/// How names are written in folders, files and YAML.
enum SkeletonName {
    /// Whether a text can be the name of a framework: small letters and digits, with single hyphens between them.
    static func isID(_ text: String) -> Bool {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        return text.first.map(isSmallLetter) ?? false
            && words.allSatisfy { !$0.isEmpty && $0.allSatisfy { isSmallLetter($0) || isDigit($0) } }
    }

    /// A title in the letters of names: `Zicht op cliënten` is `zicht-op-clienten`; nil when none are left.
    static func slug(_ title: String) -> String? {
        let plain = title.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        let words = String(String.UnicodeScalarView(plain)).split { !isSmallLetter($0) && !isDigit($0) }
        let kept = words.drop { !($0.first.map(isSmallLetter) ?? false) }
        return kept.isEmpty ? nil : kept.joined(separator: "-")
    }

    /// A text as a value in YAML: as it is, or in quotes when something in it could mean something else.
    static func yaml(_ text: String) -> String {
        let isPlain =
            (text.first?.isLetter ?? false) && text.last != " "
            && text.allSatisfy { $0.isLetter || isDigit($0) || " -_".contains($0) }
        if isPlain { return text }
        let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
            .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        return "\"\(escaped)\""
    }

    private static func isSmallLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
