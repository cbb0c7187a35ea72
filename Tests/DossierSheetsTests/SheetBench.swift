import Diagnostics
import DossierModel
import DossierReading
import DossierSheets
import DossierWriting
import Foundation
import Records
import Testing

/// The shipped model, laid out in sheets, and what its workbooks are read to.
struct SheetBench {
    /// What came of a workbook.
    struct Reading {
        /// Everything that was said of it.
        var problems: [String]
        /// The dossiers as XML, in their order.
        var dossiers: [String]
        /// How many there were, used or not.
        var outcome: SheetReading
    }

    /// The root of this checkout.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let model: RecordModel
    let layout: SheetLayout

    init() throws {
        let path = Self.checkout.appending(path: "Frameworks-Indicators/dossiermodel/dossier.xsd")
        model = try DossierModelLoader.load(bytes: Array(try Data(contentsOf: path)), file: "dossier.xsd")
        layout = try #require(SheetLayout(model: model))
    }

    /// Reads a workbook; problems call it `ingevuld.xlsx`.
    func read(_ bytes: [UInt8]) -> Reading {
        var problems: [String] = []
        var dossiers: [String] = []
        let outcome = DossierSheetReader(layout: layout).read(bytes: bytes, file: "ingevuld.xlsx") { found in
            problems += found.map(\.description)
        } _: { result, _ in
            dossiers.append(
                DossierXMLWriter.bytes(of: result.arena, kind: "dossier").map {
                    String(decoding: $0, as: UTF8.self)
                }
                    ?? "")
        }
        return Reading(problems: problems, dossiers: dossiers, outcome: outcome)
    }
}
