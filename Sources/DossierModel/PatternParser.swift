/// What a pattern consists of.
indirect enum PatternTree {
    /// One byte out of a set.
    case one(Set<UInt8>)
    /// One after the other; nothing when empty.
    case sequence([PatternTree])
    /// One of several.
    case choice([PatternTree])
    /// So many times at least and, unless nil, at most.
    case repeated(PatternTree, least: Int, most: Int?)
}

/// Reads a pattern of the subset `ValuePattern` names.
struct PatternParser {
    private let bytes: [UInt8]
    private var position = 0
    /// How many groups are open.
    private var depth = 0

    /// The most groups inside each other: a pattern has a few, and each takes of the stack.
    private static let deepest = 64

    /// Signs that mean something else outside a class unless `\` stands before them.
    private static let signs = Set("|.?*+(){}[]^$".utf8)

    init(_ pattern: String) { bytes = Array(pattern.utf8) }

    /// The whole pattern.
    mutating func parse() throws(ValuePattern.Fault) -> PatternTree {
        let tree = try choice()
        if position < bytes.count { throw .unsupported(position: position) }
        return tree
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ sign: Character) -> Bool {
        guard let value = sign.asciiValue, current == value else { return false }
        position += 1
        return true
    }

    private mutating func choice() throws(ValuePattern.Fault) -> PatternTree {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(ValuePattern.Fault) -> PatternTree {
        var pieces: [PatternTree] = []
        while let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            pieces.append(try quantified(try atom()))
        }
        return .sequence(pieces)
    }

    private mutating func atom() throws(ValuePattern.Fault) -> PatternTree {
        if take("(") {
            guard depth < Self.deepest else { throw .tooLarge }
            depth += 1
            defer { depth -= 1 }
            let inner = try choice()
            guard take(")") else { throw .unclosed }
            return inner
        }
        if take("[") { return .one(try characterClass()) }
        guard let byte = current, byte < 128, !Self.signs.contains(byte) else {
            throw .unsupported(position: position)
        }
        return .one([try character()])
    }

    /// One literal character, `\` before a sign taken off.
    private mutating func character() throws(ValuePattern.Fault) -> UInt8 {
        if take("\\") {
            // `\d`, `\w` and the like take in characters beyond ASCII.
            let known = Self.signs.union([UInt8(ascii: "\\"), UInt8(ascii: "-")])
            guard let byte = current, known.contains(byte) else { throw .unsupported(position: position) }
            position += 1
            return byte
        }
        guard let byte = current, byte >= 0x20, byte < 127 else { throw .unsupported(position: position) }
        position += 1
        return byte
    }

    private mutating func characterClass() throws(ValuePattern.Fault) -> Set<UInt8> {
        if current == UInt8(ascii: "^") { throw .unsupported(position: position) }
        var members: Set<UInt8> = []
        while !take("]") {
            guard let byte = current else { throw .unclosed }
            if byte == UInt8(ascii: "[") { throw .unsupported(position: position) }
            let first = try character()
            let isRange =
                current == UInt8(ascii: "-") && position + 1 < bytes.count
                && bytes[position + 1] != UInt8(ascii: "]")
            guard isRange else {
                members.insert(first)
                continue
            }
            position += 1
            let last = try character()
            guard first <= last else { throw .unsupported(position: position - 1) }
            members.formUnion(first...last)
        }
        if members.isEmpty { throw .unsupported(position: position - 1) }
        return members
    }

    private mutating func quantified(_ atom: PatternTree) throws(ValuePattern.Fault) -> PatternTree {
        if take("?") { return .repeated(atom, least: 0, most: 1) }
        if take("*") { return .repeated(atom, least: 0, most: nil) }
        if take("+") { return .repeated(atom, least: 1, most: nil) }
        guard take("{") else { return atom }
        let start = position - 1
        guard let least = number() else { throw .quantifier(position: start) }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}"), most ?? least >= least else { throw .quantifier(position: start) }
        return .repeated(atom, least: least, most: most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value ?? 0 < 1_000 {
            value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        return value
    }
}
