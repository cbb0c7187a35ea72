import DossierModel
public import Records

/// The model laid out for reading: tables instead of text, made once and shared by all readers.
public final class ReadingPlan: Sendable {
    /// The model that dossiers follow.
    public let model: RecordModel
    /// The names of all elements.
    let elements: NameTable
    /// The keys of the kinds of file in JSON; the index is that of the root.
    let roots: NameTable
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
    private let fieldsByElement: FieldTable
    private let fieldsByKey: FieldTable
    /// Per code list and symbol, whether the list has the code.
    private let membership: [Bool]

    /// Lays out a model.
    ///
    /// - Parameter model: The model as `DossierModelLoader` gives it: its patterns compile.
    public init(model: RecordModel) {
        self.model = model
        elements = NameTable(Self.elementNames(of: model))
        roots = NameTable(model.roots.map(\.name))
        fieldsByElement = FieldTable(model: model, names: elements, of: \.element)
        fieldsByKey = FieldTable(model: model, names: NameTable(Self.keys(of: model)), of: \.name)
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
        let index = Dictionary(uniqueKeysWithValues: elements.names.enumerated().map { ($1, $0) })
        for type in model.types {
            starts.append(fields.count)
            fields += type.fields.map { field in
                Self.plan(field, item: field.itemElement.flatMap { index[$0] } ?? -1, in: model)
            }
        }
        (self.fields, fieldStarts) = (fields, starts)
        let required = model.types.map { type in type.fields.indices.filter { type.fields[$0].isRequired } }
        self.required = required.flatMap { $0 }
        requiredStarts = required.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        dates = DateChecks(model: model)
    }

    /// The index of the field of a record type with an element name, or -1.
    func field(ofType type: Int, element: Int) -> Int {
        fieldsByElement.field(ofType: type, name: element)
    }

    /// The index of the field of a record type with a key of JSON, or -1.
    func field(ofType type: Int, key: UnsafeBufferPointer<UInt8>) -> Int {
        fieldsByKey.field(ofType: type, name: fieldsByKey.names.index(of: key))
    }

    /// The kind of reference that a field holds or the items of its list are, or nil.
    func referenceKind(of planned: PlannedField) -> Int? {
        guard !planned.holdsRecords, case .reference(let kind) = types[Int(planned.content)].kind else {
            return nil
        }
        return kind
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

    private static func keys(of model: RecordModel) -> [String] {
        var seen: Set<String> = []
        return model.types.flatMap(\.fields).map(\.name).filter { seen.insert($0).inserted }
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
            isNumber: field.name == FieldName.number && isText && !field.isList)
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
