import CivilDates
import DossierFactory
import PropertyTesting
import Records

/// Dossiers in which every value is recorded, and dossiers in which some are left out.
///
/// No date is partial, nothing is recorded as unknown, and nothing is declared undeliverable: what XPath has no word
/// for. Lists may be empty: that is something recorded too.
struct RecordedDossiers {
    private let model: RecordModel
    private let recorded: DossierGenerator
    private let gapped: DossierGenerator

    init(model: RecordModel) throws {
        self.model = model
        var bias = GenerationBias.plansAndGoals
        for type in model.types { bias.presence["\(type.name).levering"] = 0 }
        gapped = try DossierGenerator(model: model, bias: bias)
        for type in model.types {
            for field in type.fields where field.name != "levering" {
                bias.presence["\(type.name).\(field.name)"] = 100
            }
        }
        recorded = try DossierGenerator(model: model, bias: bias)
    }

    /// Some files of a kind with their reference dates.
    func files(count: Int, seed: UInt64, kind: String, isRecorded: Bool) -> [GivenFile] {
        (0..<UInt64(count)).map { index in
            let generator = isRecorded ? recorded : gapped
            let size = isRecorded ? 2 + Int(index % 4) : 4 + Int(index % 6)
            var dossier = generator.dossier(seed: seed &+ index, size: size, kind: kind)
            var values = generator.values(seed: (seed &+ index) ^ 0xF111)
            fill(&dossier.record, &values, isRecorded: isRecorded)
            var linker = ReferenceLinker(model: model, numbers: SeededNumbers(seed: seed &+ index))
            linker.repair(&dossier.record)
            return GivenFile(dossier: dossier, day: CivilDay(number: 20_577 + Int32(index % 7) * 40))
        }
    }

    /// Gives a value to what is recorded as unknown, and a day to every date.
    private func fill(_ record: inout GeneratedRecord, _ values: inout ValueMaker, isRecorded: Bool) {
        for (index, field) in model.types[record.type].fields.enumerated() {
            switch record.values[index] {
            case .unknown: record.values[index] = isRecorded ? value(of: field, &values) : .absent
            case .scalar(let text) where isDate(field) && text.utf8.count < 10:
                record.values[index] = .scalar(values.date(fullOnly: true))
            case .scalars(let items) where isDate(field):
                record.values[index] = .scalars(
                    items.map { $0.utf8.count < 10 ? values.date(fullOnly: true) : $0 })
            case .record(var inner):
                fill(&inner, &values, isRecorded: isRecorded)
                record.values[index] = .record(inner)
            case .records(let items):
                record.values[index] = .records(
                    items.map { item in
                        var item = item
                        fill(&item, &values, isRecorded: isRecorded)
                        return item
                    })
            default: break
            }
        }
    }

    private func isDate(_ field: Field) -> Bool {
        if case .date = model.simpleType(of: field)?.kind { true } else { false }
    }

    /// A value; of a list none, and a record stays out.
    private func value(of field: Field, _ values: inout ValueMaker) -> GeneratedValue {
        switch (field.content, field.isList) {
        case (.simple, true): return .scalars([])
        case (.record, true): return .records([])
        case (.record, false): return .absent
        case (.simple(let type), false):
            return .scalar(isDate(field) ? values.date(fullOnly: true) : values.value(ofType: type))
        }
    }
}
