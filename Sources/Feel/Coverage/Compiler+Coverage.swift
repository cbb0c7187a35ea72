import Records
import Synchronization

extension Compiler {
    /// How often something that a dossier may lack was read so far; always 0 when no coverage is kept.
    var reads: Int { builder.coverage?.reads ?? 0 }

    /// Notes that something is read that a dossier may lack.
    func noteRead() { builder.coverage?.reads += 1 }

    /// Notes that a variable is read, which stands for something of a dossier.
    func noteVariable() { builder.coverage?.fieldReads += 1 }

    /// Notes that a field is read: it can be unknown unless every record has it.
    func noteRead(of field: Field) {
        guard let coverage = builder.coverage else { return }
        coverage.fieldReads += 1
        if field.isRequired && !field.isNillable && !field.isList && model.feelType(of: field) != .date {
            return
        }
        noteRead()
    }

    /// How much was read before a condition is compiled, to tell afterwards what it reads itself.
    var readMark: ReadMark {
        ReadMark(reads: builder.coverage?.reads ?? 0, fieldReads: builder.coverage?.fieldReads ?? 0)
    }

    /// The condition, with its answers kept as those of an operand when coverage is.
    ///
    /// One that reads nothing of a dossier hangs on parameters alone: examples cannot turn it.
    ///
    /// - Parameters:
    ///   - condition: The compiled condition.
    ///   - expression: What it was compiled of.
    ///   - before: The value of `readMark` before it was compiled.
    /// - Returns: The condition that keeps its answers, or the condition itself.
    func observed(_ condition: Condition, as expression: Expression, since before: ReadMark) -> Condition {
        // A term that joins conditions: those are operands themselves, and may be judged one by one.
        if case .all = condition.shape { return condition }
        let now = readMark
        guard let coverage = builder.coverage, !expression.isJoinedOfConditions,
            now.fieldReads > before.fieldReads,
            let operand = coverage.operand(
                inTerm: openTerms.last, at: expression.range, canBeUnknown: now.reads > before.reads)
        else { return condition }
        let (test, owner, focus) = (condition.test, coverage.owner, coverage.focus)
        return Condition(range: condition.range, shape: condition.shape) { frame in
            let truth = test(&frame)
            if focus.owner.load(ordering: .relaxed) == owner { operand.note(truth) }
            return truth
        }
    }
}

/// How much of a dossier was read up to a point.
struct ReadMark {
    /// How often something that a dossier may lack.
    var reads: Int
    /// How often anything.
    var fieldReads: Int
}

extension Expression {
    /// Whether its answer is only that of conditions which are operands themselves.
    fileprivate var isJoinedOfConditions: Bool {
        switch form {
        case .joined, .choice: true
        case .call("not", _), .call("twijfel over", _): true
        default: false
        }
    }
}
