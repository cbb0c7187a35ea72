public import PropertyTesting
public import Records

/// Lets every reference of a dossier point to a record that is there, and leaves out those that cannot.
public struct ReferenceLinker {
    let model: RecordModel
    private var numbers: SeededNumbers
    /// The numbers in the dossier by record type.
    private var present: [Int: [String]] = [:]

    /// Makes a linker.
    public init(model: RecordModel, numbers: SeededNumbers) {
        self.model = model
        self.numbers = numbers
    }

    /// Gives every reference a target chosen at random; items that need one and cannot have it are left out.
    public mutating func link(_ root: inout GeneratedRecord) {
        gather(root)
        _ = relink(&root) { _, _ in true }
    }

    /// Gives a new target to the references that point to no record any more.
    public mutating func repair(_ root: inout GeneratedRecord) {
        gather(root)
        _ = relink(&root) { kind, number in !kind.contains(number) }
    }

    /// The numbers a kind of reference may name.
    private func targets(ofKind kind: Int) -> [String] {
        model.references[kind].targetTypes.flatMap { present[$0] ?? [] }
    }

    private mutating func gather(_ record: GeneratedRecord) {
        let fields = model.types[record.type].fields
        for (field, value) in zip(fields, record.values) {
            switch value {
            case .scalar(let number) where field.name == "nummer" && field.isRequired:
                present[record.type, default: []].append(number)
            case .record(let inner): gather(inner)
            case .records(let items): for item in items { gather(item) }
            default: break
            }
        }
    }

    /// Relinks a record; false when it needs a reference and there is nothing to point to.
    private mutating func relink(
        _ record: inout GeneratedRecord, _ isToChange: ([String], String) -> Bool
    ) -> Bool {
        let fields = model.types[record.type].fields
        for (index, field) in fields.enumerated() {
            switch record.values[index] {
            case .scalar(let number):
                guard case .reference(let kind)? = model.simpleType(of: field)?.kind else { continue }
                let targets = targets(ofKind: kind)
                if targets.isEmpty && field.isRequired { return false }
                guard isToChange(targets, number) else { continue }
                record.values[index] = targets.isEmpty ? .absent : .scalar(numbers.pick(targets))
            case .scalars(let items):
                guard case .reference(let kind)? = model.simpleType(of: field)?.kind else { continue }
                let targets = targets(ofKind: kind)
                record.values[index] = .scalars(
                    targets.isEmpty
                        ? [] : items.map { isToChange(targets, $0) ? numbers.pick(targets) : $0 })
            case .record(var inner):
                record.values[index] = relink(&inner, isToChange) ? .record(inner) : .absent
            case .records(let items):
                var kept: [GeneratedRecord] = []
                for var item in items where relink(&item, isToChange) { kept.append(item) }
                record.values[index] = .records(kept)
            default: break
            }
        }
        return true
    }
}
