import CivilDates
public import Diagnostics
public import Records

/// Builds the small dossier of an example in an arena, checked against the model like any other dossier.
///
/// What an author may leave out of the header is filled in: the id, and a status that says the case is open.
public struct ExampleDossier {
    private let arena: Arena
    private var problems: [Problem] = []

    private init(arena: Arena) { self.arena = arena }

    /// Builds the dossier of an example.
    ///
    /// - Parameters:
    ///   - example: The example.
    ///   - root: The root its requirement is judged on.
    ///   - arena: Where it is built; emptied first.
    /// - Returns: Everything wrong with the fragment, at its place in the file.
    public static func build(_ example: ExampleSource, root: RecordModel.Root, in arena: Arena) -> [Problem] {
        arena.reset()
        var builder = ExampleDossier(arena: arena)
        builder.record(example.dossier, type: root.type, holder: -1)
        builder.fillHeader()
        builder.resolve(example)
        return builder.problems
    }

    /// Gives a dossier the header fields an example need not name.
    private func fillHeader() {
        let model = arena.model
        for (name, code) in [("status", "lopend")] {
            guard let index = arena.cell(ofField: name, inRecord: 0), arena.cells[index].tag == .absent,
                let symbol = model.symbol(of: code)
            else { continue }
            arena.set(.code(symbol), at: index, offset: 0)
        }
    }

    private mutating func resolve(_ example: ExampleSource) {
        for fault in arena.resolveReferences() {
            switch fault {
            case .duplicate(let cell, _):
                note(
                    "voorbeeld-nummer", example.place, "\(arena.path(ofCell: cell)) staat er twee keer",
                    remedy: "geef het andere een eigen nummer")
            case .dangling(let cell, _):
                note(
                    "voorbeeld-verwijzing", example.place,
                    "\(arena.path(ofCell: cell)) verwijst nergens naar",
                    remedy: "noem het nummer van iets dat in het voorbeeld staat")
            }
        }
        guard let root = arena.rootType else { return }
        defer { arena.settleClosingDate() }
        var paths: [[RecordModel.Step]] = []
        for declared in example.undeliverable {
            switch arena.model.steps(ofPath: declared.text, from: root) {
            case .success(let steps): paths.append(steps)
            case .failure(let unknown): noteUnknown(unknown.name, in: unknown.type, at: declared.place)
            }
        }
        for cell in arena.markUndeliverable(paths) {
            note(
                "voorbeeld-levering", example.place,
                "\(arena.path(ofCell: cell)) is niet leverbaar en staat er toch",
                remedy: "haal het weg uit het dossier of uit nietLeverbaar")
        }
    }

    @discardableResult
    private mutating func record(_ node: FragmentNode, type: Int, holder: Int) -> Int {
        let record = arena.beginRecord(type: type, holder: holder, offset: 0)
        guard case .mapping(let fields) = node.content else {
            note(
                "voorbeeld-vorm", node.place, "hier horen velden van \(arena.model.types[type].name)",
                remedy: "schrijf {veld: waarde}, of de velden eronder, ingesprongen")
            return record
        }
        // A field that was meant and went wrong is not told of a second time as missing.
        var meant: Set<String> = []
        for entry in fields {
            guard let index = arena.model.types[type].index(ofField: entry.name) else {
                let names = arena.model.types[type].fields.map(\.name)
                NearestName.suggestion(for: entry.name, among: names).map { _ = meant.insert($0) }
                noteUnknown(entry.name, in: type, at: entry.place)
                continue
            }
            meant.insert(entry.name)
            fill(entry.value, arena.model.types[type].fields[index], record: record, field: index)
        }
        let isRoot = holder < 0
        for (index, field) in arena.model.types[type].fields.enumerated()
        where field.isRequired && !isRoot && !meant.contains(field.name)
            && arena.cells[arena.records[record].base + index].tag == .absent
        {
            note(
                "voorbeeld-onvolledig", node.place,
                "\(arena.model.types[type].name) mist het verplichte veld \(field.name)",
                remedy: "zet \(field.name) erbij")
        }
        return record
    }

    private mutating func fill(_ node: FragmentNode, _ field: Field, record: Int, field position: Int) {
        let index = arena.records[record].base + position
        if case .scalar(_, isNull: true) = node.content {
            arena.set(Cell(tag: .unknown), at: index, offset: 0)
        } else if field.isList {
            guard case .sequence(let items) = node.content else {
                return note(
                    "voorbeeld-vorm", node.place, "\(field.name) is een lijst",
                    remedy: "schrijf [een, twee], of regels die met - beginnen")
            }
            let mark = arena.beginList()
            for item in items {
                let cell = cell(item, field, index: nil, holder: index, record: record)
                arena.append(item: cell ?? Cell(tag: .invalid), offset: 0)
            }
            arena.endList(mark: mark, at: index, offset: 0, referenceKind: referenceKind(of: field))
        } else if let cell = cell(node, field, index: index, holder: index, record: record) {
            arena.set(cell, at: index, offset: 0)
            if let kind = referenceKind(of: field) { arena.note(referenceAt: index, kind: kind) }
        }
    }

    private func referenceKind(of field: Field) -> Int? {
        if case .reference(let kind) = arena.model.simpleType(of: field)?.kind { kind } else { nil }
    }

    /// The cell of a value or item, or nil after a report.
    private mutating func cell(
        _ node: FragmentNode, _ field: Field, index: Int?, holder: Int, record: Int
    ) -> Cell? {
        if case .record(let type) = field.content {
            return Cell(tag: .record, bits: Int64(self.record(node, type: type, holder: holder)))
        }
        guard case .scalar(let text, _) = node.content, let type = arena.model.simpleType(of: field) else {
            note(
                "voorbeeld-vorm", node.place, "\(field.name) is één waarde",
                remedy: "schrijf er één, zonder lijst en zonder velden")
            return nil
        }
        if field.name == "nummer", let index, let number = Int(text) {
            arena.note(number: number, ofRecord: record, cell: index)
        }
        guard let cell = ExampleValue.cell(text, type, in: arena) else {
            note(
                "voorbeeld-waarde", node.place, "deze waarde past niet bij \(field.name) (\(type.name))",
                remedy: ExampleValue.remedy(text, type, in: arena.model))
            return nil
        }
        return cell
    }

    private mutating func noteUnknown(_ name: String, in type: Int?, at place: Place) {
        let candidates = type.map { arena.model.types[$0].fields.map(\.name) } ?? []
        let owner = type.map { arena.model.types[$0].name } ?? "deze waarde"
        problems.append(
            Problem(
                .error, code: "onbekend-veld", place: place, message: "\(owner) heeft geen veld \"\(name)\"",
                remedy: Remedy.field(name, of: owner, among: candidates)))
    }

    private mutating func note(_ code: String, _ place: Place, _ message: String, remedy: String?) {
        problems.append(Problem(.error, code: code, place: place, message: message, remedy: remedy))
    }
}
