import Diagnostics
import Findings
import Judging
import Records

/// All fields a dossier can have by their paths without indices, to see which of them one has.
struct FieldCensus: Sendable {
    /// One place where a record can stand.
    private struct Node: Sendable {
        let type: Int
        /// The number of its first field.
        let first: Int
        /// Per field the place of the records it holds, or nil.
        var children: [Int?]
    }

    /// The kind of file that is compared.
    private static let kind = "dossier"
    /// How deep records may stand in each other; the model is far from it.
    private static let depth = 16

    private var nodes: [Node] = []
    /// The paths by number.
    private(set) var paths: [String] = []
    private var numbers: [String: Int] = [:]

    /// Numbers the fields of a model.
    init(model: RecordModel) {
        guard let root = model.root(named: Self.kind) else { return }
        addNode(root.type, "", model, depth: 0)
        numbers = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// Which fields a judged dossier has and lacks, or nil when it does not name its system.
    func digest(of judgement: DossierJudgement, _ arena: Arena) -> DeliveryDigest? {
        guard judgement.kind == Self.kind, let system = system(in: arena) else { return nil }
        var recorded = NumberSet()
        count(record: 0, node: 0, arena, &recorded)
        var lacking = NumberSet()
        var seen: Set<FactNumber> = []
        judgement.forEachRequirement { requirement in
            guard requirement.outcome == .notMet else { return }
            note(requirement.missing, &seen, &lacking)
            note(requirement.evidence, &seen, &lacking)
        }
        return DeliveryDigest(system: system, fields: paths, recorded: recorded, lacking: lacking)
    }

    /// Notes the fields of facts that are not recorded; of a fact seen before they are noted already.
    private func note(_ facts: FactList, _ seen: inout Set<FactNumber>, _ lacking: inout NumberSet) {
        let table = facts.table
        for fact in facts.numbers where table.reasons(of: fact).contains(.notRecorded) {
            guard seen.insert(fact).inserted else { continue }
            if let number = numbers[Self.withoutIndices(table.fact(fact).path)] { lacking.insert(number) }
        }
    }

    /// A path without the positions in lists: `doelen.acties.wat` of `doelen[2].acties[1].wat`.
    static func withoutIndices(_ path: String) -> String {
        var isInside = false
        return String(
            decoding: path.utf8.filter { byte in
                if byte == UInt8(ascii: "[") { isInside = true }
                defer { if byte == UInt8(ascii: "]") { isInside = false } }
                return !isInside
            }, as: UTF8.self)
    }

    @discardableResult
    private mutating func addNode(_ type: Int, _ prefix: String, _ model: RecordModel, depth: Int) -> Int {
        let number = nodes.count
        let fields = model.types[type].fields
        nodes.append(Node(type: type, first: paths.count, children: []))
        paths += fields.map { prefix + $0.name }
        nodes[number].children = Array(repeating: nil, count: fields.count)
        for (index, field) in fields.enumerated() {
            guard case .record(let inner) = field.content, depth < Self.depth else { continue }
            let child = addNode(inner, "\(prefix)\(field.name).", model, depth: depth + 1)
            nodes[number].children[index] = child
        }
        return number
    }

    /// Notes the fields of a record, and of those inside it, that hold something.
    private func count(record: Int, node: Int, _ arena: Arena, _ recorded: inout NumberSet) {
        let base = arena.records[record].base
        for (index, child) in nodes[node].children.enumerated() {
            let cell = arena.cells[base + index]
            switch cell.tag {
            case .absent, .undeliverable, .invalid: continue
            case .list where cell.aux == 0: continue
            default: recorded.insert(nodes[node].first + index)
            }
            guard let child else { continue }
            if cell.tag == .record { count(record: Int(cell.bits), node: child, arena, &recorded) }
            guard cell.tag == .list else { continue }
            for position in 0..<Int(cell.aux) {
                let item = arena.cells[Int(cell.bits) + position]
                if item.tag == .record { count(record: Int(item.bits), node: child, arena, &recorded) }
            }
        }
    }

    /// The name of the system a dossier comes from, safe to show.
    private func system(in arena: Arena) -> String? {
        guard let delivery = arena.cell(ofField: FieldName.delivery, inRecord: 0),
            arena.cells[delivery].tag == .record,
            let name = arena.cell(ofField: FieldName.system, inRecord: Int(arena.cells[delivery].bits)),
            arena.cells[name].tag == .text
        else { return nil }
        return VisibleText.name(arena.text(of: arena.cells[name]))
    }
}
