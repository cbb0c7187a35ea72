import Records

/// Collects what the compiled rules of one framework share.
///
/// Used while compiling only, on one thread.
public final class ProgramBuilder {
    private var literals: [UInt8] = []
    private var suffixes: [String] = [""]
    private var suffixIndex: [String: UInt32] = ["": 0]
    private var slotCount = 0
    private var termCount = 0

    /// Where the answers of operands are kept, or nil when nobody asks what examples cover.
    let coverage: CoverageRecorder?

    /// Begins an empty program.
    ///
    /// - Parameter coverage: Where the answers of operands are kept, or nil.
    public init(coverage: CoverageRecorder? = nil) { self.coverage = coverage }

    /// The program, complete.
    public func program() -> Program {
        Program(
            literals: LiteralPool(bytes: literals), suffixes: suffixes, slotCount: slotCount,
            termCount: termCount)
    }

    /// A variable of its own.
    func newSlot() -> Int {
        slotCount += 1
        return slotCount - 1
    }

    /// The number of a term without parameters.
    func newTerm() -> Int {
        termCount += 1
        return termCount - 1
    }

    /// The cell of a literal text.
    func literal(_ text: String) -> Cell {
        let start = literals.count
        literals.append(contentsOf: text.utf8)
        return Cell(tag: .literalText, aux: UInt32(literals.count - start), bits: Int64(start))
    }

    /// The suffix that asks a name behind another suffix.
    func suffix(_ name: String, behind base: UInt32) -> UInt32 {
        let before = suffixes[Int(base)]
        let path = before.isEmpty ? name : "\(before).\(name)"
        if let known = suffixIndex[path] { return known }
        suffixes.append(path)
        suffixIndex[path] = UInt32(suffixes.count - 1)
        return UInt32(suffixes.count - 1)
    }
}
