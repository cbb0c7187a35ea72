import Diagnostics
import Frameworks

/// The check that a region profile is for frameworks that exist.
enum RegionNames {
    /// The frameworks a profile names that do not exist.
    static func problems(of path: String, known: [String]) -> [Problem] {
        guard let region = FrameworkReader.region(at: path) else { return [] }
        return region.appliesTo.filter { !known.contains($0.text) && !$0.text.isEmpty }.map { name in
            Problem(
                .error, code: "onbekend-kader", place: name.place,
                message: "het kader \"\(VisibleText.name(name.text))\" bestaat niet",
                remedy: NearestName.suggestion(for: name.text, among: known).map { "bedoelt u \"\($0)\"?" }
                    ?? "kies uit: \(known.joined(separator: ", "))")
        }
    }
}
