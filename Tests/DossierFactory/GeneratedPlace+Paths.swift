public import Records

extension GeneratedRecord {
    /// The place a path such as `doelen[2].datumStreef` names, or nil when it is no field of the record.
    ///
    /// Records on the way that are not there are made, with nothing in them.
    public mutating func makePlace(ofPath path: String, in model: RecordModel) -> GeneratedPlace? {
        makePlace(path.split(separator: ".")[...], [], model)
    }

    private mutating func makePlace(
        _ names: ArraySlice<Substring>, _ start: [GeneratedPlace.Step], _ model: RecordModel
    ) -> GeneratedPlace? {
        guard let first = names.first else { return nil }
        let parts = first.split(separator: "[")
        guard let name = parts.first, let index = model.types[type].index(ofField: String(name)) else {
            return nil
        }
        let item = parts.count > 1 ? Int(parts[1].dropLast()).map { $0 - 1 } : nil
        if names.count == 1 {
            return item == nil
                ? GeneratedPlace(steps: start + [.init(field: index, item: nil)], type: type) : nil
        }
        let step = GeneratedPlace.Step(field: index, item: item)
        let field = model.types[type].fields[index]
        switch (values[index], item) {
        case (.record(var inner), nil):
            defer { values[index] = .record(inner) }
            return inner.makePlace(names.dropFirst(), start + [step], model)
        case (.records(var items), let item?) where items.indices.contains(item):
            defer { values[index] = .records(items) }
            return items[item].makePlace(names.dropFirst(), start + [step], model)
        case (_, nil):
            guard case .record(let inner) = field.content, !field.isList else { return nil }
            var empty = GeneratedRecord(
                type: inner, values: Array(repeating: .absent, count: model.types[inner].fields.count))
            defer { values[index] = .record(empty) }
            return empty.makePlace(names.dropFirst(), start + [step], model)
        default: return nil
        }
    }
}
