/// Words of a sentence, with what each stretch of them is.
public struct Phrase: Hashable, Sendable {
    /// A stretch of words.
    public enum Run: Hashable, Sendable {
        /// Plain words.
        case text(String)
        /// A term of the framework, by its name.
        case term(String)
        /// A parameter of the framework, by its name without `kader.`.
        case parameter(String)
        /// What a variable stands for, as readers know it: `het doel`, or the variable itself between quotes.
        case variable(shown: String, name: String)
        /// A label of the dossier model or a text of the framework, shown between quotes.
        case label(String)
        /// An expression as it is written, for want of better words.
        case source(String)
    }

    /// The stretches in order; no two of plain words side by side.
    public private(set) var runs: [Run] = []

    /// Makes a phrase of one stretch.
    init(_ run: Run) { append(run) }

    /// Makes a phrase of plain words.
    init(_ text: String) { append(.text(text)) }

    /// The words, with quotes around what is named.
    public var text: String { runs.map(\.text).joined() }

    /// Whether there is nothing in it.
    var isEmpty: Bool { runs.isEmpty }

    /// Adds a stretch.
    mutating func append(_ run: Run) {
        if case .text(let more) = run {
            if more.isEmpty { return }
            if case .text(let before) = runs.last {
                runs[runs.count - 1] = .text(before + more)
                return
            }
        }
        runs.append(run)
    }

    /// Adds another phrase, without a blank between the two.
    mutating func append(_ other: Phrase) { other.runs.forEach { append($0) } }

    /// Phrases with words between them.
    static func joined(_ phrases: [Phrase], by separator: String, last: String? = nil) -> Phrase {
        var result = Phrase("")
        for (index, phrase) in phrases.enumerated() {
            if index > 0 { result.append(.text(index == phrases.count - 1 ? last ?? separator : separator)) }
            result.append(phrase)
        }
        return result
    }

    /// Phrases with blanks between them, empty ones left out.
    static func spaced(_ phrases: [Phrase]) -> Phrase { joined(phrases.filter { !$0.isEmpty }, by: " ") }
}

extension Phrase.Run {
    /// The words as plain text shows them.
    public var text: String {
        switch self {
        case .text(let text), .source(let text): text
        case .term(let name): "‘\(name)’"
        case .parameter(let name): "kader.\(name)"
        case .variable(let shown, _): shown
        case .label(let label): "“\(label)”"
        }
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    /// Gathers the stretches of a phrase written as a text with phrases in it.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var phrase = Phrase("")

        /// Begins empty.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds plain words.
        public mutating func appendLiteral(_ literal: String) { phrase.append(.text(literal)) }

        /// Adds plain words.
        public mutating func appendInterpolation(_ text: String) { phrase.append(.text(text)) }

        /// Adds a phrase.
        public mutating func appendInterpolation(_ other: Phrase) { phrase.append(other) }
    }

    /// Makes a phrase of plain words.
    public init(stringLiteral value: String) { self.init(value) }

    /// Makes a phrase of words with phrases in them.
    public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }
}
