public import Records

/// Where a field of a generated dossier stands: the fields from the root, each with the item when it is in a list.
public struct GeneratedPlace: Hashable, Sendable {
    /// One step: into a field, and into an item of it.
    public struct Step: Hashable, Sendable {
        /// The index of the field in its record type.
        public var field: Int
        /// The index of the item, or nil for the field itself.
        public var item: Int?
    }

    /// The steps; the last one has no item.
    public var steps: [Step]
    /// The record type that has the field.
    public var type: Int

    /// The field that stands here.
    public func field(in model: RecordModel) -> Field {
        model.types[type].fields[steps[steps.count - 1].field]
    }
}

extension GeneratedRecord {
    /// Every field of the record and of the records inside it, outer ones first.
    public func places(below start: [GeneratedPlace.Step] = []) -> [GeneratedPlace] {
        values.enumerated().flatMap { index, value -> [GeneratedPlace] in
            let own = GeneratedPlace(steps: start + [.init(field: index, item: nil)], type: type)
            switch value {
            case .record(let inner): return [own] + inner.places(below: own.steps)
            case .records(let items):
                return [own]
                    + items.enumerated().flatMap { position, item in
                        item.places(below: start + [.init(field: index, item: position)])
                    }
            default: return [own]
            }
        }
    }

    /// The value at a place, which must be one of this record.
    public subscript(place: GeneratedPlace) -> GeneratedValue {
        get { value(at: place.steps[...]) }
        set { set(newValue, at: place.steps[...]) }
    }

    private func value(at steps: ArraySlice<GeneratedPlace.Step>) -> GeneratedValue {
        guard let step = steps.first else { return .absent }
        switch values[step.field] {
        case .record(let inner) where steps.count > 1: return inner.value(at: steps.dropFirst())
        case .records(let items) where steps.count > 1:
            return items[step.item ?? 0].value(at: steps.dropFirst())
        case let value: return value
        }
    }

    private mutating func set(_ new: GeneratedValue, at steps: ArraySlice<GeneratedPlace.Step>) {
        guard let step = steps.first else { return }
        switch values[step.field] {
        case .record(var inner) where steps.count > 1:
            inner.set(new, at: steps.dropFirst())
            values[step.field] = .record(inner)
        case .records(var items) where steps.count > 1:
            items[step.item ?? 0].set(new, at: steps.dropFirst())
            values[step.field] = .records(items)
        default: values[step.field] = new
        }
    }
}
