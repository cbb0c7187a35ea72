import Records

/// The fields of record types by a name that each of them has.
struct FieldTable: Sendable {
    /// The names that are looked up first.
    let names: NameTable
    /// Per record type and name, the index of the field in its type or -1.
    private let fields: [Int16]

    /// Lays out the fields of a model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - names: All names that can be met; those of fields among them.
    ///   - name: The name of a field.
    init(model: RecordModel, names: NameTable, of name: (Field) -> String) {
        self.names = names
        let index = Dictionary(uniqueKeysWithValues: names.names.enumerated().map { ($1, $0) })
        var table = [Int16](repeating: -1, count: model.types.count * names.names.count)
        for (position, type) in model.types.enumerated() {
            for (number, field) in type.fields.enumerated() {
                guard let found = index[name(field)] else { continue }
                table[position * names.names.count + found] = Int16(number)
            }
        }
        fields = table
    }

    /// The index of the field of a record type with a name, or -1.
    func field(ofType type: Int, name: Int) -> Int {
        name < 0 ? -1 : Int(fields[type * names.names.count + name])
    }
}
