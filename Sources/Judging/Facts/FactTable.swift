import Diagnostics
import Feel
public import Records

/// The facts of one dossier, each once and known by its number.
///
/// Filled while the dossier is judged, by one thread; once it is sealed every fact has its path and place, nothing changes
/// any more, and any thread may read it. Only a sealed table tells paths and places.
public final class FactTable: @unchecked Sendable {
    /// What is kept of a fact.
    private struct Entry {
        var trace: Trace
        var reasons: NullReasons
        var pathStart: Int32 = 0
        var pathCount: Int32 = 0
        var line: Int32 = 0
        var column: Int32 = 0
    }

    /// No facts.
    static let empty = FactTable()

    private var entries: [Entry] = []
    private var isSealed = false
    private var paths: [UInt8] = []

    /// Makes an empty table.
    init() {}

    /// Makes a sealed table of facts that were found elsewhere.
    init(_ facts: some Sequence<Fact>) {
        for fact in facts {
            let number = add(.none, reasons: fact.reasons)
            finish(number, line: fact.line, column: fact.column) { $0.append(contentsOf: fact.path.utf8) }
        }
        isSealed = true
    }

    /// How many facts there are; their numbers run from 0.
    public var count: Int { entries.count }

    /// Adds a fact without path and place yet; gives its number.
    func add(_ trace: Trace, reasons: NullReasons) -> FactNumber {
        precondition(!isSealed, "a sealed table holds all its facts")
        entries.append(Entry(trace: trace, reasons: reasons))
        return FactNumber(entries.count - 1)
    }

    /// What a fact was found through.
    func trace(of number: FactNumber) -> Trace { entries[Int(number)].trace }

    /// Why there is no value; empty when there is one.
    public func reasons(of number: FactNumber) -> NullReasons { entries[Int(number)].reasons }

    /// Gives every fact its path and place.
    ///
    /// - Parameters:
    ///   - arena: The dossier they were found in.
    ///   - writer: Writes its paths.
    ///   - source: The text it was read from.
    ///   - suffixes: The paths asked behind empty cells, as traces number them.
    func seal(_ arena: Arena, _ writer: inout PathWriter, source: SourceText, suffixes: [String]) {
        precondition(!isSealed, "a table is sealed once")
        for number in entries.indices {
            let trace = entries[number].trace
            let (line, column) = source.position(of: arena.offset(ofCell: Int(trace.cell)))
            finish(FactNumber(number), line: line, column: column) { bytes in
                writer.append(pathOfCell: Int(trace.cell), to: &bytes)
                guard trace.suffix != 0 else { return }
                bytes.append(UInt8(ascii: "."))
                bytes.append(contentsOf: suffixes[Int(trace.suffix)].utf8)
            }
        }
        isSealed = true
    }

    private func finish(
        _ number: FactNumber, line: Int, column: Int, _ writePath: (inout [UInt8]) -> Void
    ) {
        let start = paths.count
        writePath(&paths)
        entries[Int(number)].pathStart = Int32(start)
        entries[Int(number)].pathCount = Int32(paths.count - start)
        entries[Int(number)].line = Int32(truncatingIfNeeded: line)
        entries[Int(number)].column = Int32(truncatingIfNeeded: column)
    }

    /// The path of a fact of a sealed table, as UTF-8.
    public func path(of number: FactNumber) -> ArraySlice<UInt8> {
        precondition(isSealed, "a table that is not sealed knows no paths")
        let entry = entries[Int(number)]
        return paths[Int(entry.pathStart)..<Int(entry.pathStart + entry.pathCount)]
    }

    /// The 1-based line and column of a fact of a sealed table.
    public func place(of number: FactNumber) -> (line: Int, column: Int) {
        precondition(isSealed, "a table that is not sealed knows no places")
        let entry = entries[Int(number)]
        return (Int(entry.line), Int(entry.column))
    }

    /// A fact of a sealed table.
    public func fact(_ number: FactNumber) -> Fact {
        let (line, column) = place(of: number)
        return Fact(
            path: String(decoding: path(of: number), as: UTF8.self), line: line, column: column,
            reasons: reasons(of: number))
    }
}

/// The number of a fact in the table of its dossier.
public typealias FactNumber = UInt32
