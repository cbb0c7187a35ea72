import Diagnostics
import DossierFactory
import DossierModel
import DossierReading
import Foundation
import Records
import Testing

/// The reader and the oracle side by side.
struct OracleBench {
    /// What the two say about one file.
    struct Finding {
        /// Whether the schema allows it.
        let isValid: Bool
        /// Whether our reader takes it.
        let isUsable: Bool
        /// The codes of our reader's errors.
        let codes: Set<String>

        /// Whether they agree, or differ as the closed list allows.
        var isAgreement: Bool {
            if isValid == isUsable { return true }
            return isValid && codes.isSubset(of: OracleDifference.codes)
        }
    }

    /// The root of this checkout.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let model: RecordModel
    let oracle: SchemaOracle
    let reader: XMLDossierReader

    init() throws {
        let path = Self.checkout.appending(path: "Frameworks-Indicators/dossiermodel/dossier.xsd")
        let bytes = Array(try Data(contentsOf: path))
        model = try DossierModelLoader.load(bytes: bytes, file: "dossier.xsd")
        oracle = try SchemaOracle(schema: bytes)
        reader = XMLDossierReader(plan: ReadingPlan(model: model))
    }

    /// What both say about a file.
    func finding(_ bytes: [UInt8]) -> Finding {
        let result = reader.read(bytes, file: "dossier.xml")
        let errors = result.problems.shown.filter { $0.severity == .error }
        return Finding(
            isValid: oracle.accepts(bytes), isUsable: result.isUsable, codes: Set(errors.map(\.code)))
    }
}
