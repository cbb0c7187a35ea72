public import CivilDates
public import Diagnostics
public import Feel
public import Frameworks
public import Judging
public import Records

/// Judges dossiers against two frameworks and says what changes and why.
///
/// Not to be shared between threads.
public final class TwofoldJudge {
    private let old: Judge
    private let new: Judge
    private let differences: FrameworkDifferences
    private let causes: CauseFinder

    /// Prepares the judging.
    ///
    /// - Parameters:
    ///   - old: The first framework.
    ///   - new: The second, over the same model.
    ///   - differences: In what they differ.
    ///   - functions: The functions beside those of the language.
    public init(
        _ old: Framework, _ new: Framework, _ differences: FrameworkDifferences,
        functions: [FunctionDefinition]
    ) {
        self.old = Judge(framework: old, keepsBasis: false)
        self.new = Judge(framework: new, keepsBasis: false)
        self.differences = differences
        causes = CauseFinder(
            old.source, new.source, FrameworkCompiler(model: old.model, functions: functions))
    }

    /// Judges a dossier against both.
    ///
    /// - Parameters:
    ///   - arena: The dossier.
    ///   - source: The text it was read from.
    ///   - place: Where it stands, for the report.
    ///   - day: The reference date.
    /// - Returns: What changes.
    /// - Throws: `JudgingError` when the rules of one ran out of bounds.
    public func difference(
        _ arena: Arena, source: SourceText, at place: String, on day: CivilDay
    ) throws(JudgingError) -> DossierDifference {
        let before = try old.judge(arena, source: source, referenceDate: day)
        let after = try new.judge(arena, source: source, referenceDate: day)
        return DossierDifference(from: before, to: after, at: place) { outcome, changed in
            let candidates = differences.causes(of: outcome.code)
            var subjects: [FrameworkChange.Subject] = []
            for change in candidates where !subjects.contains(change.subject) {
                subjects.append(change.subject)
            }
            let real = causes.causes(of: outcome, among: subjects, arena, source, day)
            var words = candidates.filter { real.contains($0.subject) }.map(\.words)
            if let first = differences.precondition(of: outcome.code), changed.contains(first) {
                words.append("\(first) die eerst voldaan moet zijn")
            }
            return words
        }
    }
}
