import DossierFactory
import Records
import Testing

extension GeneratedDossier {
    /// A dossier in which nothing stands but some values.
    ///
    /// - Parameters:
    ///   - values: The values by path, beside an id, a version and an export of 1 September 2026.
    ///   - model: The model.
    /// - Returns: The dossier.
    /// - Throws: When the model has no dossiers.
    static func written(_ values: [(String, String)], in model: RecordModel) throws -> GeneratedDossier {
        let root = try #require(model.root(named: "dossier"))
        var record = GeneratedRecord(
            type: root.type, values: Array(repeating: .absent, count: model.types[root.type].fields.count))
        let always = [("kenmerk", "D-1"), ("schemaversie", "1.0"), ("datumExport", "2026-09-01")]
        for (path, text) in always + values {
            guard let place = record.makePlace(ofPath: path, in: model) else { continue }
            record[place] = .scalar(text)
        }
        return GeneratedDossier(root: root, record: record)
    }
}
