import DossierModel
import Foundation
import Records

/// The frameworks and mistakes the tests of this module work on.
enum AuthoringFixtures {
    /// The folder of this test module.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    /// The checkout.
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A folder with a small sound framework, `klein`, and a region for it, `streek`.
    static let frameworks = root + "/Fixtures/kaders"

    /// The model of the dossiers.
    static func model() throws -> RecordModel {
        try DossierModelLoader.load(path: checkout + "/Frameworks-Indicators/dossiermodel/dossier.xsd")
    }

    /// Copies the small framework, lets a test at it, and removes the copy.
    static func withCopy<Result>(_ body: (String) throws -> Result) throws -> Result {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.copyItem(atPath: frameworks, toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        return try body(copy)
    }
}
