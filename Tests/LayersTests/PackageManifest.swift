/// The targets that `Package.swift` declares, read from its text.
///
/// The package manager cannot be asked: it is busy running the tests.
struct PackageManifest {
    /// The library and executable targets, tests left out, with what each depends on.
    let dependencies: [String: Set<String>]
    /// The targets that wrap a system library.
    let systemLibraries: Set<String>

    /// Reads the declarations out of a manifest.
    ///
    /// Knows `module("X", […])`, `.target(name: "X", dependencies: […])`, `.executableTarget(…)` and
    /// `.systemLibrary(…)`, with names and `.product(name:package:)` as dependencies.
    init(text: String) {
        var dependencies: [String: Set<String>] = [:]
        let target =
            #/(?:\bmodule|\.executableTarget|\.target)\(\s*(?:name:\s*)?"(\w+)"(\s*,\s*(?:dependencies:\s*)?\[)?/#
        for match in text.matches(of: target) where !Self.isReference(match.range.lowerBound, in: text) {
            let list = match.output.2 == nil ? "" : Self.list(from: match.range.upperBound, in: text)
            dependencies[String(match.output.1)] = Self.names(in: list)
        }
        self.dependencies = dependencies
        systemLibraries = Set(
            text.matches(of: #/\.systemLibrary\(\s*name:\s*"(\w+)"/#).map { String($0.output.1) })
    }

    /// Whether `.target(name:)` stands inside a list of dependencies instead of declaring a target.
    private static func isReference(_ start: String.Index, in text: String) -> Bool {
        let declared = text[..<start].ranges(of: "targets:").last?.upperBound ?? text.startIndex
        let between = text[declared..<start]
        return between.count(where: { $0 == "[" }) - between.count(where: { $0 == "]" }) > 1
    }

    /// The text of a list up to its own closing bracket; the opening one stands just before `start`.
    private static func list(from start: String.Index, in text: String) -> Substring {
        var depth = 1
        for index in text.indices[start...] {
            if text[index] == "[" { depth += 1 }
            if text[index] == "]" { depth -= 1 }
            if depth == 0 { return text[start..<index] }
        }
        return text[start...]
    }

    /// The dependencies named in a list; the package of a product is not one.
    private static func names(in list: Substring) -> Set<String> {
        let literal = #/(package:\s*)?"([^"]+)"/#
        return Set(list.matches(of: literal).filter { $0.output.1 == nil }.map { String($0.output.2) })
    }
}
