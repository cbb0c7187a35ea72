import CivilDates
import Diagnostics
import DossierModel
import Foundation
import Frameworks
import Judging
import Records
import Reports
import Testing

/// The framework and the judgements reports are tried on.
enum ReportFixtures {
    /// The folder of this file.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

    /// The small framework with a region.
    static func framework(region: String = "streek") throws -> FrameworkSource {
        let (source, problems) = FrameworkReader.read(
            directory: root + "/Fixtures/proef", region: "\(root)/Fixtures/regios/\(region).yaml",
            examples: false)
        #expect(problems.map(\.description) == [])
        return try #require(source)
    }

    /// The small framework as it is shown, with a region or without.
    static func sheet(
        region: String? = "streek", indicator: Int? = nil, setting assignments: [ParameterAssignment] = []
    ) throws -> FrameworkSheet {
        let read = FrameworkReader.read(
            directory: root + "/Fixtures/proef", region: region.map { "\(root)/Fixtures/regios/\($0).yaml" })
        let base = FrameworkReader.read(directory: root + "/Fixtures/proef", examples: false)
        let laid = try #require(read.source).setting(assignments)
        #expect(laid.problems.map(\.description) == [])
        return FrameworkSheet(
            laid.source, base: base.source, indicator: indicator, exampleDate: "2026-09-01",
            model: try DossierModelLoader.load(path: modelPath))
    }

    /// The model of the shipped frameworks.
    private static let modelPath =
        URL(fileURLWithPath: root).deletingLastPathComponent()
        .deletingLastPathComponent().path + "/Frameworks-Indicators/dossiermodel/dossier.xsd"

    /// What a check with it was made with.
    static func header() throws -> CheckHeader {
        CheckHeader(
            engine: "dossiertoets 0.0.0", referenceDate: try #require(CivilDay(year: 2026, month: 9, day: 1)),
            framework: try framework(), frameworkDigest: String(repeating: "0", count: 64))
    }

    /// A dossier with one of everything that can be found.
    static func rich(id: String = "d-2") throws -> DossierJudgement {
        let due = PartialDate(try #require(CivilDay(year: 2026, month: 11, day: 14)))
        let items = [
            ItemJudgement(
                caseName: "professionals", path: "betrokkenen[1]", outcome: .met,
                evidence: [.make("betrokkenen[1].soort", 20)]),
            ItemJudgement(
                caseName: "professionals", path: "betrokkenen[2]", outcome: .notMet,
                missing: [.make("betrokkenen[2].soort", 24, .notRecorded)]),
            ItemJudgement(
                caseName: "gezinsleden", path: "leden[1]", outcome: .unknown,
                missing: [.make("leden[1].rol", 12, .recordedAsUnknown)]),
            ItemJudgement(caseName: "gezinsleden", path: "leden[2]", outcome: .notYetDue, due: due),
        ]
        return try .make(
            id,
            [
                .make(
                    "3.B1.a", .met,
                    evidence: [.make("veiligheidsplannen", 30), .make("veiligheidsplannen[1]", 31)]),
                .make("3.B1.b", .notMet, items: items),
                .make("3.B1.c", .judgementNeeded, questions: ["Is het plan goed genoeg?"]),
                .make("3.O1", .notApplicable, basis: [.make("veiligheidsplannen", 30)]),
            ],
            [
                .make(
                    "12.B1.b", .met,
                    items: [
                        ItemJudgement(
                            path: "doelen[1]", outcome: .met, evidence: [.make("doelen[1].streefwaarde", 40)])
                    ],
                    questions: ["Is elk doel specifiek?"])
            ])
    }

    /// A dossier of which little is known.
    static func poor(id: String = "d-10") throws -> DossierJudgement {
        let due = PartialDate(try #require(CivilDay(year: 2026, month: 11, day: 14)))
        return try .make(
            id,
            [
                .make("3.B1.a", .notYetDue, basis: [.make("overdracht.datum", 5)], due: due),
                .make("3.B1.b", .notApplicable), .make("3.B1.c", .notApplicable),
                .make("3.O1", .notMet, missing: [.make("veiligheidsplannen", 2, .notRecorded)]),
            ],
            [.make("12.B1.b", .unknown, missing: [.make("doelen", 2, .notDeliverable)])])
    }

    /// A dossier in which all is well.
    static func good(id: String = "d-1") throws -> DossierJudgement {
        try .make(
            id,
            [
                .make("3.B1.a", .met, evidence: [.make("veiligheidsplannen", 30)]),
                .make("3.B1.b", .met, evidence: [.make("berichten", 33)]), .make("3.B1.c", .notApplicable),
                .make("3.O1", .met, evidence: [.make("veiligheidsplannen[1].datum", 31)]),
            ], [.make("12.B1.b", .met, evidence: [.make("doelen", 40)])])
    }

    /// The bytes as text, without the path of this checkout.
    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: root + "/Fixtures/", with: "")
    }
}

extension Fact {
    /// A fact in column 5.
    static func make(_ path: String, _ line: Int, _ reasons: NullReasons = []) -> Fact {
        Fact(path: path, line: line, column: 5, reasons: reasons)
    }
}

extension RequirementJudgement {
    /// A judgement; without items it has one for the dossier as a whole.
    static func make(
        _ code: String, _ outcome: Outcome, items: [ItemJudgement]? = nil, evidence: FactList = [],
        missing: FactList = [], basis: FactList = [], due: PartialDate? = nil, questions: [String] = [],
        waitsFor: RequirementCode? = nil
    ) throws -> RequirementJudgement {
        let code = try #require(RequirementCode(code))
        let whole = ItemJudgement(
            path: "", outcome: outcome, evidence: evidence, missing: missing, basis: basis, due: due)
        return RequirementJudgement(
            code: code, isDeciding: code.kind == .rule, outcome: outcome, allItems: items ?? [whole],
            questions: questions, waitsFor: waitsFor)
    }
}

extension DossierJudgement {
    /// A judgement of indicators 3 and 12.
    static func make(
        _ id: String, kind: String = "dossier", _ third: [RequirementJudgement],
        _ twelfth: [RequirementJudgement]
    ) throws -> DossierJudgement {
        DossierJudgement(
            id: id, kind: kind,
            referenceDate: PartialDate(try #require(CivilDay(year: 2026, month: 8, day: 31))),
            indicators: [
                IndicatorJudgement(number: 3, requirements: third),
                IndicatorJudgement(number: 12, requirements: twelfth),
            ],
            derived: kind == "dossier"
                ? [DerivedValue(name: "fase", value: "open", evidence: [.make("afsluiting", 2)])] : [])
    }
}
