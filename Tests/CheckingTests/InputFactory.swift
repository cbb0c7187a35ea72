import DossierReading
import Foundation
import PropertyTesting

@testable import Checking

/// Inputs that need no files.
enum InputFactory {
    /// The text of the smallest dossier.
    static func dossier(_ id: String, status: String = "lopend", system: String? = nil) -> [UInt8] {
        let delivery = system.map { "<Levering><Systeem>\($0)</Systeem></Levering>" } ?? ""
        return Array(
            """
            <Dossier xmlns="urn:dossiertoets:dossier:1"><Kenmerk>\(id)</Kenmerk><Schemaversie>1</Schemaversie>\
            \(delivery)<DatumExport>2026-08-01</DatumExport><Status>\(status)</Status></Dossier>
            """.utf8)
    }

    /// A dossier that is there already.
    static func input(_ number: Int, _ bytes: [UInt8]) -> Input {
        Input(path: "regel-\(number)", disposition: .judge, source: .bytes(bytes))
    }

    /// Dossiers with ids of their own.
    static func dossiers(_ count: Int) -> [Input] {
        (0..<count).map { input($0, dossier("D-\($0)")) }
    }

    /// An input that may be anything, good or bad.
    static func any(_ number: Int, using numbers: inout SeededNumbers) -> Input {
        let good = dossier("D-\(Int.random(in: 0...40, using: &numbers))")
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: return input(number, Array(good.prefix(Int.random(in: 0..<good.count, using: &numbers))))
        case 1: return input(number, [])
        case 2:
            let code = DossierReadingCode.allCases.randomElement(using: &numbers) ?? .malformed
            return Input(
                path: "later-\(number)", disposition: .judge,
                source: .deferred { () throws(DossierReadingFault) in throw DossierReadingFault(code) })
        case 3:
            return Input(path: "later-\(number)", disposition: .judge, source: .deferred { good })
        case 4:
            let dispositions: [Input.Disposition] = [
                .missing, .unreadable, .misnamed, .skip(.hidden), .skip(.link), .skip(.special),
                .skip(.otherKind), .faulty(DossierReadingFault(.tooLarge, limit: 1)),
                .faulty(DossierReadingFault(.unreadableFile)),
            ]
            return Input(
                path: "iets-\(number)", disposition: dispositions.randomElement(using: &numbers) ?? .missing)
        case 5: return Input(path: "/bestaat/niet-\(number).xml", disposition: .judge)
        default: return input(number, good)
        }
    }
}
