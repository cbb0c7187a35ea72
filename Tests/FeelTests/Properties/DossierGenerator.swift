import CivilDates
import PropertyTesting
import Records

/// Makes dossiers of the test model at random, and changes them in two ways.
///
/// Members and parties are always there, two of each, so that every reference points to something.
struct DossierGenerator {
    var numbers: SeededNumbers
    private static let model = TestModel.model
    private static let dates = [
        "2026-08-31", "2026-09-01", "2026-09-02", "2026-09", "2026-08", "2026", "2025-12-31",
    ]

    /// A dossier.
    mutating func dossier() -> TestValue {
        guard case .record(var fields) = record(TestModel.root) else { return [:] }
        fields["leden"] = .list([numbered(TestModel.member, 1), numbered(TestModel.member, 2)])
        fields["betrokkenen"] = .list([numbered(TestModel.party, 3), numbered(TestModel.party, 4)])
        return .record(fields)
    }

    private mutating func numbered(_ type: Int, _ number: Int64) -> TestValue {
        guard case .record(var fields) = record(type) else { return [:] }
        fields["nummer"] = .number(number)
        return .record(fields)
    }

    /// A record with random fields, absent ones left out.
    mutating func record(_ type: Int) -> TestValue {
        var fields: [String: TestValue] = [:]
        for field in Self.model.types[type].fields where !Self.isFixed(field) {
            let value = self.value(of: field)
            if value != .absent { fields[field.name] = value }
        }
        return .record(fields)
    }

    /// Whether a field is left to `dossier()`.
    static func isFixed(_ field: Field) -> Bool { ["nummer", "leden", "betrokkenen"].contains(field.name) }

    /// Anything that can stand in a field, or be missing there.
    mutating func value(of field: Field) -> TestValue {
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0..<4: .absent
        case 4..<6: .undeliverable
        case 6: .unknown
        case 7: .invalid
        default: present(field)
        }
    }

    /// Something that stands in a field.
    mutating func present(_ field: Field) -> TestValue {
        guard field.isList else { return single(field) }
        return .list((0..<Int.random(in: 0...3, using: &numbers)).map { _ in item(field) })
    }

    private mutating func item(_ field: Field) -> TestValue {
        if case .record = field.content { return single(field) }
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0: return .undeliverable
        case 1: return .unknown
        default: return single(field)
        }
    }

    /// One value of the kind of a field.
    mutating func single(_ field: Field) -> TestValue {
        guard let type = Self.model.simpleType(of: field) else {
            guard case .record(let type) = field.content else { return .absent }
            return record(type)
        }
        switch type.kind {
        case .text: return .text(["a", "b"].randomElement(using: &numbers) ?? "a")
        case .number: return .number(Int64.random(in: 0...3, using: &numbers))
        case .boolean: return .boolean(Bool.random(using: &numbers))
        case .date: return .text(Self.dates.randomElement(using: &numbers) ?? "2026")
        case .code(let list):
            return .text(Self.model.codeLists[list].entries.randomElement(using: &numbers)?.code ?? "")
        case .reference(let kind):
            return .number(Int64.random(in: kind == 0 ? 3...4 : 1...4, using: &numbers))
        }
    }
}

extension DossierGenerator {
    /// The same dossier with everything known that the source system did not deliver, in one of many ways.
    ///
    /// What is not recorded, or recorded as unknown, stays so: that is what the dossier says.
    mutating func completed(_ value: TestValue, type: Int) -> TestValue {
        guard case .record(let fields) = value else { return value }
        var result: [String: TestValue] = [:]
        for field in Self.model.types[type].fields {
            guard let value = fields[field.name] else { continue }
            result[field.name] = completed(value, of: field, isItem: false)
        }
        return .record(result)
    }

    private mutating func completed(_ value: TestValue, of field: Field, isItem: Bool) -> TestValue {
        switch value {
        case .undeliverable where !isItem && Int.random(in: 0..<4, using: &numbers) == 0: return .absent
        case .undeliverable, .invalid:
            let made = isItem ? single(field) : present(field)
            return completed(made, of: field, isItem: isItem)
        case .list(let items): return .list(items.map { completed($0, of: field, isItem: true) })
        case .record:
            guard case .record(let type) = field.content else { return value }
            return completed(value, type: type)
        case .text(let text):
            guard let date = PartialDate(iso: text), !date.isFull,
                case .date = Self.model.simpleType(of: field)?.kind
            else { return value }
            let day = CivilDay(number: Int32.random(in: date.first...date.last, using: &numbers))
            return .text(day.description)
        default: return value
        }
    }
}

extension DossierGenerator {
    /// The same dossier with everything changed at random that some paths do not name or lead through.
    mutating func scrambled(_ value: TestValue, type: Int, at path: String, keeping kept: Set<String>)
        -> TestValue
    {
        guard case .record(let fields) = value else { return value }
        var result: [String: TestValue] = [:]
        for field in Self.model.types[type].fields {
            let old = fields[field.name] ?? .absent
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            let new = field.name == "nummer" ? old : scrambled(old, of: field, at: place, keeping: kept)
            if new != .absent { result[field.name] = new }
        }
        return .record(result)
    }

    private mutating func scrambled(
        _ old: TestValue, of field: Field, at place: String, keeping kept: Set<String>
    ) -> TestValue {
        let isKept = kept.contains(place)
        let leads = kept.contains { $0.hasPrefix(place + ".") || $0.hasPrefix(place + "[") }
        guard isKept || leads || Self.isFixed(field) else { return value(of: field) }
        switch old {
        case .list(let items):
            var result: [TestValue] = []
            for (index, item) in items.enumerated() {
                let here = "\(place)[\(index + 1)]"
                let matters = kept.contains { $0 == here || $0.hasPrefix(here + ".") }
                if matters || isKept || Self.isFixed(field) || Bool.random(using: &numbers)
                    || needed(after: index, place, kept)
                {
                    result.append(
                        kept.contains(here) && !isRecord(item)
                            ? item : changed(item, field, here, kept, matters))
                }
            }
            if !isKept && !Self.isFixed(field) && Bool.random(using: &numbers) {
                result.append(single(field))
            }
            return .list(result)
        case .record:
            guard case .record(let type) = field.content else { return old }
            return scrambled(old, type: type, at: place, keeping: kept)
        default: return old
        }
    }

    private func isRecord(_ value: TestValue) -> Bool { if case .record = value { true } else { false } }

    /// Whether an item further on must keep its position.
    private func needed(after index: Int, _ place: String, _ kept: Set<String>) -> Bool {
        (index + 1..<12).contains { later in
            kept.contains { $0 == "\(place)[\(later + 1)]" || $0.hasPrefix("\(place)[\(later + 1)].") }
        }
    }

    private mutating func changed(
        _ item: TestValue, _ field: Field, _ here: String, _ kept: Set<String>, _ matters: Bool
    ) -> TestValue {
        guard case .record(let type) = field.content else { return self.item(field) }
        return scrambled(item, type: type, at: here, keeping: kept)
    }
}
