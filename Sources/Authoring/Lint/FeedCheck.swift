import Diagnostics
import Frameworks

/// The check that what is judged is told to somebody.
enum FeedCheck {
    /// Points that no topic reports, in the order listed; requirements are checked when the files are read.
    static func problems(of source: FrameworkSource) -> [Problem] {
        let fed = Set(source.topics.flatMap(\.fedBy).map(\.code))
        return source.requirements.filter { $0.code.kind != .rule && !fed.contains($0.code) }.map { point in
            Problem(
                .warning, code: "onderwerp", place: point.place,
                message: "\(point.code) voedt geen onderwerp en komt dus in geen bevinding",
                remedy: "noem het bij \"gevoed door\" van een onderwerp")
        }
    }
}
