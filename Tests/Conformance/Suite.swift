import DecisionModels
import Foundation
import StandardFeel

/// The suite in a folder.
struct Suite {
    /// What came of one case.
    struct Result {
        let folder: String
        let file: String
        let id: String
        /// What differs; nil when nothing does.
        let fault: String?

        /// The case, as the list of failures names it.
        var name: String { "\(folder)/\(file)/\(id)" }
    }

    let folder: String

    /// The results of all cases, in the order of folders and files.
    func results() -> [Result] {
        let root = folder + "/TestCases/"
        let files = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".xml") && $0.contains(/-test-\d\d\.xml$/) }.sorted()
        return files.flatMap { results(of: $0, in: root) }
    }

    private func results(of path: String, in root: String) -> [Result] {
        let parts = path.split(separator: "/")
        let folder = parts.dropLast().joined(separator: "/")
        let file = String((parts.last ?? "").dropLast(4))
        guard let cases = CaseFile(root + path) else {
            return [Result(folder: folder, file: file, id: "", fault: "the cases cannot be read")]
        }
        let now = Value(temporal: "2026-01-02T03:04:05Z") ?? .null
        let place = root + folder + "/" + cases.model
        let models = [false, true].compactMap { DecisionModel(path: place, now: now, isTyped: $0) }
        return cases.cases.map { one in
            Result(folder: folder, file: file, id: one.id, fault: fault(of: one, in: models))
        }
    }

    /// What differs with types erased, or else between that and compiled for the types that are declared.
    private func fault(of one: CaseFile.Case, in models: [DecisionModel]) -> String? {
        guard models.count == 2 else { return "the model cannot be read" }
        let (erased, typed) = (fault(of: one, in: models[0]), fault(of: one, in: models[1]))
        return erased == typed
            ? erased : "with types: \(typed ?? "as expected"); without: \(erased ?? "as expected")"
    }

    private func fault(of one: CaseFile.Case, in model: DecisionModel) -> String? {
        for (name, expected) in one.expectations {
            var found = model.value(
                of: one.invoked ?? name, inputs: one.inputs, isInvoked: one.invoked != nil)
            if let invoked = one.invoked, model.givesSeveral(invoked), case .context(let results) = found {
                found = results[name] ?? .null
            }
            if !isExpected(expected, found) {
                return "\(name): expected \(expected.text ?? "null"), found \(found.text ?? "null")"
            }
        }
        return nil
    }
}
