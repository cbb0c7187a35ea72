/// A pattern of XML Schema as a table: whether bytes match is told in one look per byte.
///
/// The subset: ASCII letters, digits and signs, `\` before a sign, classes such as `[A-Z0-9._\-]`,
/// groups, `|`, and the quantifiers `?`, `*`, `+`, `{n}`, `{n,m}`. A pattern covers the whole value.
public struct ValuePattern: Sendable {
    /// Why a pattern is outside the subset.
    public enum Fault: Error, Hashable, Sendable {
        /// A character that is not supported, at a 0-based position.
        case unsupported(position: Int)
        /// A group or class that is not closed.
        case unclosed
        /// A quantifier that cannot be read.
        case quantifier(position: Int)
        /// More states than are worth having.
        case tooLarge
    }

    /// The next state for each state and byte below 128; -1 for none.
    private let next: [Int16]
    /// Whether the value may end in a state.
    private let accepts: [Bool]

    /// Compiles a pattern.
    ///
    /// - Throws: Why it is outside the subset.
    public init(_ pattern: String) throws(Fault) {
        var parser = PatternParser(pattern)
        let tree = try parser.parse()
        var automaton = PatternAutomaton()
        let end = try automaton.add(tree, from: automaton.newState())
        (next, accepts) = try automaton.table(end: end)
    }

    /// Whether the text, all of it, matches.
    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    /// Whether the bytes, all of them, match.
    public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        next.withUnsafeBufferPointer { table in
            var state = 0
            for byte in bytes {
                guard byte < 128 else { return false }
                let following = table[state * 128 + Int(byte)]
                if following < 0 { return false }
                state = Int(following)
            }
            return accepts[state]
        }
    }
}

extension ValuePattern.Fault: CustomStringConvertible {
    /// The reason in Dutch.
    public var description: String {
        switch self {
        case .unsupported(let position): "teken \(position + 1) wordt niet ondersteund"
        case .unclosed: "een groep of klasse wordt niet gesloten"
        case .quantifier(let position): "het aantal bij teken \(position + 1) klopt niet"
        case .tooLarge: "het is te groot"
        }
    }
}
