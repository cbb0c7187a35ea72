import DossierFactory
import DossierModel
import Foundation
import Frameworks
import Records

/// The conditions of all frameworks of the checkout, put to generated files.
public struct ShippedCases {
    /// A condition that has no translation.
    public struct Omission: Encodable, Sendable {
        /// The framework, the code and the key.
        public let name: String
        /// Why.
        public let reason: String
    }

    private let model: RecordModel
    private let dossiers: RecordedDossiers
    private let frameworks: [ShippedFramework]
    private let conditions: [[ShippedCondition]]

    /// Reads and translates everything.
    ///
    /// - Throws: What is wrong with a framework or the model.
    public init() throws {
        let data =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path + "/Frameworks-Indicators"
        model = try DossierModelLoader.load(path: data + "/dossiermodel/dossier.xsd")
        dossiers = try RecordedDossiers(model: model)
        let files = FileManager.default
        let folders = try files.contentsOfDirectory(atPath: data).sorted().filter {
            files.fileExists(atPath: "\(data)/\($0)/kader.yaml")
        }
        let regions = try files.contentsOfDirectory(atPath: data + "/regios").sorted()
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        var frameworks: [ShippedFramework] = []
        for folder in folders {
            let overlays: [String?] = folder == Self.regional ? [nil] + regions.map { $0 } : [nil]
            for region in overlays {
                frameworks.append(try ShippedFramework(folder, region: region, data: data, model: model))
            }
        }
        self.frameworks = frameworks
        var seen: Set<String> = []
        conditions = frameworks.map { framework in
            (framework.conditions + framework.besideRequirements).filter { condition in
                // With a region only what it changes.
                let key = (try? condition.xpath.get()) ?? condition.feel
                return seen.insert("\(condition.level) \(key)").inserted
            }
        }
    }

    /// The framework that regions are laid over.
    private static let regional = "tsd-lokaal-netwerk"

    /// How many conditions have a translation, each counted once.
    public var translatedCount: Int {
        conditions.joined().count { if case .success = $0.xpath { true } else { false } }
    }

    /// The conditions that have none.
    public var omissions: [Omission] {
        conditions.joined().compactMap { condition in
            guard case .failure(let reason) = condition.xpath else { return nil }
            return Omission(name: condition.name, reason: "\(reason)")
        }
    }

    /// The functions that keep conditions from being translated, sorted.
    public var omittedFunctions: [String] {
        Set(
            conditions.joined().compactMap { condition in
                if case .failure(.function(let name)) = condition.xpath { name } else { nil }
            }
        ).sorted()
    }

    /// Goes through the groups, one for every framework, level and way of recording.
    ///
    /// - Parameters:
    ///   - files: How many files a group has.
    ///   - seed: Decides the files.
    ///   - body: What to do with a group.
    public func forEachGroup(files: Int, seed: UInt64, _ body: (CaseGroup) throws -> Void) rethrows {
        for (framework, conditions) in zip(frameworks, conditions) {
            for level in RequirementLevel.allCases {
                let own = conditions.filter { $0.level == level && (try? $0.xpath.get()) != nil }
                for isRecorded in own.isEmpty ? [] : [true, false] {
                    try body(group(framework, own, level, files, seed, isRecorded: isRecorded))
                }
            }
        }
    }

    private func group(
        _ framework: ShippedFramework, _ conditions: [ShippedCondition], _ level: RequirementLevel,
        _ count: Int, _ seed: UInt64, isRecorded: Bool
    ) -> CaseGroup {
        let engine = EngineAnswers(framework.framework.program, model: model)
        let made = dossiers.files(count: count, seed: seed, kind: level.rawValue, isRecorded: isRecorded)
        var files: [GivenFile] = []
        var rows: [[String]] = []
        for file in made {
            let row = engine.answers(file, conditions.map(\.ask))
            // A file with a reference that points nowhere is none that can be judged.
            guard !row.isEmpty else { continue }
            files.append(file)
            rows.append(row)
        }
        let cases = conditions.indices.map { index in
            ExpressionCase(
                name: conditions[index].name, feel: conditions[index].feel,
                xpath: (try? conditions[index].xpath.get()) ?? "()", kind: conditions[index].kind,
                rounds: false, answers: rows.map { $0[index] }, standard: nil)
        }
        return CaseGroup(
            name: "\(framework.name) \(level.rawValue) \(isRecorded ? "recorded" : "with gaps")",
            isRecorded: isRecorded, document: GivenFile.document(files, model: model), cases: cases)
    }
}
