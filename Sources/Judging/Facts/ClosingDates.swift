import Feel
import Records

/// The closing date of one dossier and its status, which say together whether the case is closed.
struct ClosingDates {
    /// What the closing date may be found through: asked behind a closing that is not there, or itself; the last says
    /// most.
    let traces: [Trace]
    /// The status; nil when the file has no such field.
    let status: Trace?
    /// Whether the status is known on the day looked at and is not that of the export.
    private let isStatusSetAside: Bool

    /// Finds them in a dossier as it is looked at.
    init(of arena: Arena, suffixes: [String]) {
        traces = Self.traces(in: arena, suffixes)
        status = arena.statusCell.map { Trace(cell: UInt32($0)) }
        isStatusSetAside =
            arena.isClosingSetAside && arena.statusCell.map { !arena.cells[$0].isNull } ?? false
    }

    /// The closing date, where one of the facts is a status that means what that date says; nil elsewhere.
    func beside(_ facts: UnsafeBufferPointer<Trace>) -> Trace? {
        guard isStatusSetAside, let status, let closing = traces.last else { return nil }
        return facts.contains { $0.cell == status.cell } ? closing : nil
    }

    private static func traces(in arena: Arena, _ suffixes: [String]) -> [Trace] {
        let parts = FieldName.closingDatePath.split(separator: ".")
        guard parts.count == 2, let closing = arena.cell(ofField: String(parts[0]), inRecord: 0) else {
            return []
        }
        var traces: [Trace] = []
        if let suffix = suffixes.firstIndex(of: String(parts[1])) {
            traces.append(Trace(cell: UInt32(closing), suffix: UInt32(suffix)))
        }
        let cell = arena.cells[closing]
        if [.record, .absent, .undeliverable].contains(cell.tag), cell.bits >= 0,
            let date = arena.cell(ofField: String(parts[1]), inRecord: Int(cell.bits))
        {
            traces.append(Trace(cell: UInt32(date)))
        }
        return traces
    }
}
