import DossierModel
import Foundation
import Records

/// The data of the checkout that the parts need.
enum Checkout {
    /// The checkout itself.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The model of the dossiers.
    static let model: RecordModel = {
        let path = root.appending(path: "Frameworks-Indicators/dossiermodel/dossier.xsd").path
        do { return try DossierModelLoader.load(path: path) } catch { preconditionFailure("\(error)") }
    }()
}
