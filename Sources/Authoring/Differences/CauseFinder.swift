import CivilDates
import Diagnostics
import Feel
import Frameworks
import Judging
import Records

/// Finds which of several changes make a requirement come out otherwise: each is made alone in the first framework.
final class CauseFinder {
    private let old: FrameworkSource
    private let new: FrameworkSource
    private let compiler: FrameworkCompiler
    /// A judge for each change made alone; nil for one that cannot be made alone.
    private var judges: [FrameworkChange.Subject: Judge?] = [:]

    init(_ old: FrameworkSource, _ new: FrameworkSource, _ compiler: FrameworkCompiler) {
        (self.old, self.new, self.compiler) = (old, new, compiler)
    }

    /// The subjects that alone give a requirement its new outcome in a dossier; else those that alone change it; else
    /// all of them together.
    ///
    /// - Parameters:
    ///   - difference: The requirement with its outcomes.
    ///   - subjects: What changed of all that it leans on.
    ///   - arena: The dossier.
    ///   - source: The text it was read from.
    ///   - day: The reference date.
    /// - Returns: The changes that each cause the difference alone; empty when no single one does.
    func causes(
        of difference: OutcomeDifference, among subjects: [FrameworkChange.Subject], _ arena: Arena,
        _ source: SourceText, _ day: CivilDay
    ) -> Set<FrameworkChange.Subject> {
        let own = FrameworkChange.Subject.requirement(difference.code.description)
        // A requirement that is new or gone needs no other reason.
        if difference.before == nil || difference.after == nil { return [own] }
        guard subjects.count > 1 else { return Set(subjects) }
        let outcomes = subjects.map { subject -> String? in
            let judgement = judge(with: subject).flatMap {
                try? $0.judge(arena, source: source, referenceDate: day)
            }
            return judgement?.requirement(difference.code.description)?.outcome.word
        }
        let both = zip(subjects, outcomes)
        let exact = both.filter { $0.1 == difference.after }
        let some = exact.isEmpty ? both.filter { $0.1 != nil && $0.1 != difference.before } : exact
        return Set(some.isEmpty ? subjects : some.map(\.0))
    }

    private func judge(with subject: FrameworkChange.Subject) -> Judge? {
        if let known = judges[subject] { return known }
        let hybrid = compiler.compile(old.taking(subject, from: new)).framework
        let judge = hybrid.map { Judge(framework: $0, keepsBasis: false) }
        judges[subject] = .some(judge)
        return judge
    }
}
