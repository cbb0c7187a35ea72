import Diagnostics

/// Refuses a text with an anchor and an alias of the same name before anything is built from it.
///
/// A few lines of aliases stand for more nodes than a machine can hold. An anchor without alias is
/// harmless and refused when its node is read.
enum AliasCheck {
    /// Reports the first anchor that an alias uses; true when there is none.
    static func passes(_ text: String, file: String, problems: ProblemSink) -> Bool {
        // Both signs are needed for harm; most texts lack one.
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return true }
        var anchors: [String: Place] = [:]
        var aliases: Set<String> = []
        for (number, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            for (column, sign, name) in mentions(in: Array(line)) {
                if sign == "*" {
                    aliases.insert(name)
                } else if anchors[name] == nil {
                    anchors[name] = Place(file: file, line: number + 1, column: column)
                }
            }
        }
        guard let place = anchors.filter({ aliases.contains($0.key) }).values.min() else { return true }
        problems.report(.anchor, at: place, message, remedy: remedy)
        return false
    }

    /// What is wrong with an anchor or alias.
    static let message = "ankers en verwijzingen (& en *) mogen niet"
    /// What to do instead.
    static let remedy = "schrijf het voluit"

    /// The words after `&` or `*` where a node may begin, with their 1-based columns.
    private static func mentions(in line: [Unicode.Scalar]) -> [(
        column: Int, sign: Unicode.Scalar, name: String
    )] {
        line.indices.compactMap { index in
            guard line[index] == "&" || line[index] == "*" else { return nil }
            if index > 0, !" [{,".unicodeScalars.contains(line[index - 1]) { return nil }
            let name = line[(index + 1)...].prefix(while: isNamePart)
            return name.isEmpty ? nil : (index + 1, line[index], String(String.UnicodeScalarView(name)))
        }
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
