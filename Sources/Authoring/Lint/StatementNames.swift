public import Diagnostics
import Foundation
public import Frameworks

/// The check that what a catalogue of statements names in frameworks and regions exists there.
public struct StatementNames {
    /// Per framework or region, the codes and names it has.
    private let known: [String: Set<String>]

    /// Reads the names of every framework and region of a folder.
    public init(data: String) {
        var known: [String: Set<String>] = [:]
        var scope = LintScope(data: data)
        scope.add(all: data)
        for folder in scope.folders {
            if let source = FrameworkReader.read(directory: folder.directory, examples: false).source {
                known[folder.name] = Self.names(of: source)
            }
        }
        for path in scope.regions {
            if let region = FrameworkReader.region(at: path) { known[region.id] = Self.names(of: region) }
        }
        self.known = known
    }

    /// What a catalogue names that does not exist, by file, line and column.
    public func problems(of catalogue: StatementCatalogue) -> [Problem] {
        let encoded =
            catalogue.statements.flatMap(\.encodedIn) + catalogue.contradictions.flatMap(\.changedBy)
        return encoded.flatMap(problems).inFileOrder()
    }

    private func problems(of encoded: EncodedNames) -> [Problem] {
        guard let names = known[encoded.holder.text] else {
            return [
                Self.problem(
                    "onbekend-kader", encoded.holder, "er is geen kader of regio", among: Set(known.keys))
            ]
        }
        return encoded.names.filter { !names.contains($0.text) }.map {
            Self.problem("onbekende-naam", $0, "in \(encoded.holder.text) is er geen", among: names)
        }
    }

    private static func problem(
        _ code: String, _ name: PlacedText, _ what: String, among known: Set<String>
    ) -> Problem {
        Problem(
            .error, code: code, place: name.place, message: "\(what) \"\(VisibleText.name(name.text))\"",
            remedy: NearestName.suggestion(for: name.text, among: known).map { "bedoelt u \"\($0)\"?" }
                ?? "noem een code of naam die er is, of zeg bij \"niet gecodeerd\" waarom niet")
    }

    private static func names(of source: FrameworkSource) -> Set<String> {
        Set(
            source.requirements.map { $0.code.description } + source.parameters.map(\.name)
                + source.terms.map(\.name) + source.derived.map(\.name) + source.agenda.map(\.name.text)
                + source.windows.map(\.name.text))
    }

    private static func names(of region: RegionSource) -> Set<String> {
        Set(
            region.points.map { $0.code.description } + region.parameters.map(\.name)
                + region.terms.map(\.name))
    }
}
