public import Feel
public import Frameworks

/// In what two frameworks differ, and what of it can change the outcome of a requirement.
public struct FrameworkDifferences: Sendable {
    /// The differences: what is gone and what changed in the order of the first framework, then what is new.
    public let changes: [FrameworkChange]
    private let needs: [RequirementCode: Set<FrameworkChange.Subject>]
    private let chains: [RequirementCode: RequirementCode]

    /// Compares two frameworks; layout, comments and white space make no difference.
    public init(from old: FrameworkSource, to new: FrameworkSource, functions: [FunctionDefinition]) {
        changes = Self.changes(
            FrameworkOutline(old, functions: functions).entries,
            FrameworkOutline(new, functions: functions).entries)
        let both = [old, new].map { Needs($0, functions: functions) }
        needs = both[0].subjects.merging(both[1].subjects) { $0.union($1) }
        let links = (old.requirements + new.requirements).compactMap { requirement in
            requirement.onlyIf.map { (requirement.code, $0.code) }
        }
        chains = Dictionary(links) { _, last in last }
    }

    /// The changes that can change the outcome of a requirement, in their order; those of the requirement that must be
    /// met first are not among them.
    public func causes(of code: RequirementCode) -> [FrameworkChange] {
        let subjects = (needs[code] ?? []).union([.requirement(code.description), .closing])
        return changes.filter { $0.kind != .text && subjects.contains($0.subject) }
    }

    /// The requirement that must be met before another applies, or nil.
    public func precondition(of code: RequirementCode) -> RequirementCode? { chains[code] }

    private struct Key: Hashable {
        var subject: FrameworkChange.Subject
        var aspect: String?
    }

    private static func changes(
        _ old: [FrameworkOutline.Entry], _ new: [FrameworkOutline.Entry]
    ) -> [FrameworkChange] {
        let before = Dictionary(old.map { (Key(subject: $0.subject, aspect: $0.aspect), $0) }) { first, _ in
            first
        }
        let after = Dictionary(new.map { (Key(subject: $0.subject, aspect: $0.aspect), $0) }) { first, _ in
            first
        }
        let (oldSubjects, newSubjects) = (Set(old.map(\.subject)), Set(new.map(\.subject)))
        var changes: [FrameworkChange] = []
        for entry in old {
            let isGone = !newSubjects.contains(entry.subject)
            if isGone && entry.aspect != nil && hasHead(entry.subject, before) { continue }
            let now = after[Key(subject: entry.subject, aspect: entry.aspect)]
            if let now, now.compared == entry.compared { continue }
            changes.append(change(entry, before: entry.shown, after: now?.shown))
        }
        for entry in new where before[Key(subject: entry.subject, aspect: entry.aspect)] == nil {
            let isNew = !oldSubjects.contains(entry.subject)
            if isNew && entry.aspect != nil && hasHead(entry.subject, after) { continue }
            changes.append(change(entry, before: nil, after: entry.shown))
        }
        return changes
    }

    /// Whether a part is told as a whole when it is new or gone.
    private static func hasHead(
        _ subject: FrameworkChange.Subject, _ entries: [Key: FrameworkOutline.Entry]
    ) -> Bool {
        entries[Key(subject: subject, aspect: nil)] != nil
    }

    private static func change(
        _ entry: FrameworkOutline.Entry, before: String?, after: String?
    ) -> FrameworkChange {
        FrameworkChange(
            kind: entry.kind, subject: entry.subject, aspect: entry.aspect, before: before, after: after)
    }
}
