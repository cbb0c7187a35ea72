import DossierModel
import Foundation
import Frameworks
import Paraphrasing
import Records
import ShippedData
import Testing

/// The shipped model and frameworks, put into words.
enum ParaphraseBench {
    /// The folder with frameworks, regions and the model.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Frameworks-Indicators")

    /// The dossier model.
    static func model() throws -> RecordModel {
        try DossierModelLoader.load(path: folder.appending(path: "dossiermodel/dossier.xsd").path)
    }

    /// A shipped framework with or without a region.
    static func framework(region: String? = nil) throws -> FrameworkSource {
        let read = FrameworkReader.read(
            directory: folder.appending(path: "tsd-lokaal-netwerk").path,
            region: region.map { folder.appending(path: "regios/\($0).yaml").path }, examples: false)
        return try #require(read.source)
    }

    /// What puts the expressions of a framework into words.
    static func paraphraser(_ framework: FrameworkSource) throws -> Paraphraser {
        Paraphraser(framework: framework, model: try model(), functions: ShippedFunctions.all)
    }

    /// Every expression of a framework: where it stands, its text and its words.
    static func everything(in framework: FrameworkSource) throws -> [Said] {
        let paraphraser = try paraphraser(framework)
        var result: [Said] = []
        for requirement in framework.requirements {
            for part in requirement.cases {
                if let forEach = part.forEach {
                    result.append(
                        Said(
                            place: "\(requirement.code) voor elk", text: forEach.text,
                            words: paraphraser.paraphrase(forEach: forEach.text, level: requirement.level)))
                }
                let conditions = [
                    ("van toepassing als", part.applicableWhen), ("beoordeelbaar vanaf", part.dueFrom),
                    ("voldaan als", part.metWhen), ("vraag als", requirement.questionWhen),
                ]
                for (label, condition) in conditions {
                    guard let condition else { continue }
                    result.append(
                        Said(
                            place: "\(requirement.code) \(label)", text: condition.text,
                            words: paraphraser.paraphrase(
                                condition.text, level: requirement.level, forEach: part.forEach?.text)))
                }
            }
        }
        let closing = framework.closing.map { [$0.closedWhen, $0.date] + ($0.lapsesWhen.map { [$0] } ?? []) }
        for expression in closing ?? [] {
            result.append(
                Said(
                    place: "sluiting", text: expression.text, words: paraphraser.paraphrase(expression.text)))
        }
        for term in framework.terms {
            result.append(
                Said(place: term.name, text: term.expression.text, words: paraphraser.paraphrase(term)))
        }
        for derived in framework.derived {
            let expressions: [ExpressionSource] =
                switch derived.body {
                case .expression(let expression): [expression]
                case .rows(let rows): rows.flatMap { [$0.when, $0.then] }
                }
            for expression in expressions {
                result.append(
                    Said(
                        place: derived.name, text: expression.text,
                        words: paraphraser.paraphrase(expression.text)))
            }
        }
        return result
    }

    /// An expression with its words.
    struct Said {
        /// Where it stands.
        let place: String
        /// The expression.
        let text: String
        /// Its words.
        let words: Paraphrase
    }
}
