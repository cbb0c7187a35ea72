import Synchronization

/// A condition inside an expression that is not itself joined of others, and the answers it ever gave.
///
/// A class, because the compiled rules hold on to it; only used when examples are run to see what they cover.
public final class Operand: Sendable {
    /// The answers an operand can give.
    public struct Answers: OptionSet, Hashable, Sendable {
        /// One bit for each answer.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Yes.
        public static let yes = Answers(rawValue: 1)
        /// No.
        public static let no = Answers(rawValue: 2)
        /// Unknown.
        public static let unknown = Answers(rawValue: 4)
    }

    /// The number of the expression it stands in, as given to `CoverageRecorder.begin`; of one of its uses when it
    /// stands in a term.
    public let expression: Int
    /// The term it stands in, or nil for the expression itself.
    public let term: String?
    /// Where it stands, as UTF-8 offsets in the expression or in that of the term.
    public let range: Range<Int>
    private let given = Atomic<UInt8>(0)
    private let possible = Atomic<UInt8>(Answers([.yes, .no]).rawValue)

    init(expression: Int, term: String?, range: Range<Int>) {
        self.expression = expression
        self.term = term
        self.range = range
    }

    /// The answers it gave so far.
    public var answers: Answers { Answers(rawValue: given.load(ordering: .relaxed)) }

    /// The answers it can give: unknown only when it reads something that a dossier may lack.
    public var possibleAnswers: Answers { Answers(rawValue: possible.load(ordering: .relaxed)) }

    /// Notes an answer.
    func note(_ truth: Tri) {
        let answer: Answers = truth.isUnknown ? .unknown : truth.isYes ? .yes : .no
        given.bitwiseOr(answer.rawValue, ordering: .relaxed)
    }

    /// Notes that it can be unknown.
    func allowUnknown() { possible.bitwiseOr(Answers.unknown.rawValue, ordering: .relaxed) }
}
