import Synchronization

/// Keeps the operands of the conditions of a framework while it is compiled, so that running its examples shows which
/// answers each of them gave.
///
/// Used while compiling on one thread; examples are run one after the other.
public final class CoverageRecorder {
    /// Says whose answers count at the moment.
    final class Focus: Sendable {
        let owner = Atomic<Int>(-1)
    }

    private struct Key: Hashable {
        var expression: Int
        var term: String?
        var range: Range<Int>
    }

    /// The operands in the order they were met.
    public private(set) var operands: [Operand] = []
    /// The requirements with an operand that can be unknown, in a condition of their own or in a term they use.
    public private(set) var undecidable: Set<Int> = []
    private var index: [Key: Int] = [:]
    let focus = Focus()
    private(set) var owner = -1
    private var expression = -1
    /// How often something that a dossier may lack was read in what was compiled so far.
    var reads = 0

    /// How often anything of a dossier was read in what was compiled so far.
    var fieldReads = 0
    /// Whether anything of a dossier was read.
    public var hasReads: Bool { fieldReads > 0 }

    /// Begins without operands.
    public init() {}

    /// Says what is compiled next.
    ///
    /// - Parameters:
    ///   - expression: A number of the caller's for the expression.
    ///   - owner: A number of the caller's for the requirement it belongs to; negative for none, whose operands are
    ///     not kept.
    public func begin(expression: Int, owner: Int) {
        self.expression = expression
        self.owner = owner
    }

    /// Lets only the answers count that are given for one requirement; for none when negative.
    public func follow(owner: Int) { focus.owner.store(owner, ordering: .relaxed) }

    /// The operand at a place, or nil when those of the expression are not kept.
    ///
    /// A term has its operands once, whoever uses it.
    func operand(inTerm term: String?, at range: Range<Int>, canBeUnknown: Bool) -> Operand? {
        guard owner >= 0 else { return nil }
        let key = Key(expression: term == nil ? expression : -1, term: term, range: range)
        let operand: Operand
        if let known = index[key] {
            operand = operands[known]
        } else {
            operand = Operand(expression: expression, term: term, range: range)
            index[key] = operands.count
            operands.append(operand)
        }
        if canBeUnknown {
            operand.allowUnknown()
            undecidable.insert(owner)
        }
        return operand
    }
}
