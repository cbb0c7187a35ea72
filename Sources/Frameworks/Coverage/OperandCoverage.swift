public import Diagnostics
public import Feel

/// Which answers the operands of a framework's conditions gave while its examples were run.
///
/// Only the answers count that were given for the requirement an example belongs to. An operand in a term counts
/// once, whoever uses the term.
public final class OperandCoverage {
    /// An operand with its place in the files.
    public struct Entry: Hashable, Sendable {
        /// Where it begins.
        public var place: Place
        /// The operand as written.
        public var text: String
        /// The term it stands in; nil when it stands in a condition of a requirement.
        public var term: String?
        /// The requirement it belongs to; of a term, the first that uses it.
        public var requirement: RequirementCode
        /// The answers it gave.
        public var answers: Operand.Answers
        /// The answers it can give.
        public var possible: Operand.Answers
    }

    /// What the compiler tells of operands.
    let recorder = CoverageRecorder()
    private var owners: [RequirementCode] = []
    private var expressions: [(source: ExpressionSource, owner: Int)] = []

    /// Begins without operands.
    public init() {}

    /// Says which expression is compiled next, and whose it is; nil for no requirement's.
    func begin(_ expression: ExpressionSource, of code: RequirementCode?) {
        let owner = code.map(number) ?? -1
        recorder.begin(expression: expressions.count, owner: owner)
        expressions.append((expression, owner))
    }

    /// Says that terms are compiled by themselves next, which are no requirement's.
    func beginTerms() { recorder.begin(expression: -1, owner: -1) }

    /// The requirements that can be undecided for something that a dossier lacks.
    public var undecidable: Set<RequirementCode> { Set(recorder.undecidable.map { owners[$0] }) }

    /// Lets the answers count that are given for one requirement.
    public func follow(_ code: RequirementCode) { recorder.follow(owner: number(code)) }

    /// The operands in the order of the files.
    ///
    /// - Parameter terms: The terms of the framework that was compiled.
    /// - Returns: The operands with their answers.
    public func entries(terms: [TermSource]) -> [Entry] {
        let known = Dictionary(terms.map { ($0.name, $0.expression) }) { first, _ in first }
        let entries = recorder.operands.compactMap { operand -> Entry? in
            let used = expressions[operand.expression]
            guard let source = operand.term == nil ? used.source : operand.term.flatMap({ known[$0] }) else {
                return nil
            }
            return Entry(
                place: source.place(atOffset: operand.range.lowerBound), text: source.text(in: operand.range),
                term: operand.term, requirement: owners[used.owner], answers: operand.answers,
                possible: operand.possibleAnswers)
        }
        return entries.sorted { $0.place < $1.place }
    }

    private func number(_ code: RequirementCode) -> Int {
        if let known = owners.firstIndex(of: code) { return known }
        owners.append(code)
        return owners.count - 1
    }
}

extension ExpressionSource {
    /// The text between two UTF-8 offsets, on one line.
    fileprivate func text(in range: Range<Int>) -> String {
        let bytes = Array(text.utf8)
        return WhiteSpace.folded(String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
    }
}
