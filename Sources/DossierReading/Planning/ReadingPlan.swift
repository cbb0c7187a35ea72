import DossierModel
public import Records

/// The model laid out for reading: tables instead of text, made once and shared by all readers.
public final class ReadingPlan: Sendable {
    /// The model that dossiers follow.
    public let model: RecordModel
    /// The names of all elements.
    let elements: NameTable
    /// The codes of all lists; the index is the symbol.
    let codes: NameTable
    /// The fields of all record types, one type after the other.
    let fields: [PlannedField]
    /// The index in `fields` of the first field of each record type.
    let fieldStarts: [Int]
    /// The required fields of all record types, one type after the other.
    let required: [Int]
    /// The index in `required` of the first of each record type, and the end of the last.
    let requiredStarts: [Int]
    /// The simple types, in the order of the model.
    let types: [PlannedType]
    /// The patterns of all simple types.
    let patterns: [ValuePattern]
    /// What the checks after reading look at.
    let dates: DateChecks
    /// Per record type and element name, the index of the field in its type or -1.
    private let fieldTable: [Int16]
    /// Per code list and symbol, whether the list has the code.
    private let membership: [Bool]

    /// Lays out a model.
    ///
    /// - Parameter model: The model as `DossierModelLoader` gives it: its patterns compile.
    public init(model: RecordModel) {
        self.model = model
        let elements = NameTable(Self.elementNames(of: model))
        self.elements = elements
        codes = NameTable(model.symbols)
        membership = model.codeLists.flatMap { list in
            let members = Set(list.entries.map(\.code))
            return model.symbols.map { members.contains($0) }
        }
        var patterns: [ValuePattern] = []
        types = model.simpleTypes.map { Self.plan($0, &patterns) }
        self.patterns = patterns
        var fields: [PlannedField] = []
        var starts: [Int] = []
        var table = [Int16](repeating: -1, count: model.types.count * elements.names.count)
        let index = Dictionary(uniqueKeysWithValues: elements.names.enumerated().map { ($1, $0) })
        for (position, type) in model.types.enumerated() {
            starts.append(fields.count)
            for (number, field) in type.fields.enumerated() {
                let item = field.itemElement.flatMap { index[$0] } ?? -1
                fields.append(Self.plan(field, item: item, in: model))
                if let name = index[field.element] {
                    table[position * elements.names.count + name] = Int16(number)
                }
            }
        }
        (self.fields, fieldStarts, fieldTable) = (fields, starts, table)
        let required = model.types.map { type in type.fields.indices.filter { type.fields[$0].isRequired } }
        self.required = required.flatMap { $0 }
        requiredStarts = required.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        dates = DateChecks(model: model)
    }

    /// The index of the field of a record type with an element name, or -1.
    func field(ofType type: Int, element: Int) -> Int {
        element < 0 ? -1 : Int(fieldTable[type * elements.names.count + element])
    }

    /// Whether a code list has a symbol.
    func list(_ list: Int, has symbol: Int) -> Bool {
        membership[list * codes.names.count + symbol]
    }

    private static func elementNames(of model: RecordModel) -> [String] {
        var seen: Set<String> = []
        let fields = model.types.flatMap(\.fields)
        let all = model.roots.map(\.element) + fields.map(\.element) + fields.compactMap(\.itemElement)
        return all.filter { seen.insert($0).inserted }
    }

    private static func plan(_ field: Field, item: Int, in model: RecordModel) -> PlannedField {
        let (holdsRecords, content) =
            switch field.content {
            case .record(let type): (true, type)
            case .simple(let type): (false, type)
            }
        let isText = model.simpleType(of: field)?.kind == .text
        return PlannedField(
            holdsRecords: holdsRecords, content: Int32(content), item: Int32(item),
            isRequired: field.isRequired, isNillable: field.isNillable,
            isNumber: field.name == "nummer" && isText && !field.isList)
    }

    private static func plan(_ type: SimpleType, _ patterns: inout [ValuePattern]) -> PlannedType {
        let start = patterns.count
        for pattern in type.patterns {
            guard let compiled = try? ValuePattern(pattern) else {
                preconditionFailure("the loader lets no such pattern through")
            }
            patterns.append(compiled)
        }
        return PlannedType(
            kind: type.kind, patternStart: start, patternCount: patterns.count - start,
            minimum: type.minimum ?? .min, maximum: type.maximum ?? .max,
            minimumLength: type.minimumLength, isFreeText: type.kind == .text && !type.collapsesBlanks)
    }
}
