import Records
import Synchronization

extension Compiler {
    /// How often something that a dossier may lack was read so far; always 0 when no coverage is kept.
    var reads: Int { builder.coverage?.reads ?? 0 }

    /// Notes that something is read that a dossier may lack.
    func noteRead() { builder.coverage?.reads += 1 }

    /// Notes that a field is read: it can be unknown unless every record has it.
    func noteRead(of field: Field) {
        guard let coverage = builder.coverage else { return }
        coverage.hasReads = true
        if field.isRequired && !field.isNillable && !field.isList && model.feelType(of: field) != .date {
            return
        }
        noteRead()
    }

    /// The condition, with its answers kept as those of an operand when coverage is.
    ///
    /// - Parameters:
    ///   - condition: The compiled condition.
    ///   - expression: What it was compiled of.
    ///   - before: The value of `reads` before it was compiled.
    func observed(_ condition: Condition, as expression: Expression, since before: Int) -> Condition {
        guard let coverage = builder.coverage, !expression.isJoinedOfConditions,
            let operand = coverage.operand(
                inTerm: openTerms.last, at: expression.range, canBeUnknown: reads > before)
        else { return condition }
        let (test, owner, focus) = (condition.test, coverage.owner, coverage.focus)
        return Condition(range: condition.range, shape: condition.shape) { frame in
            let truth = test(&frame)
            if focus.owner.load(ordering: .relaxed) == owner { operand.note(truth) }
            return truth
        }
    }
}

extension Expression {
    /// Whether its answer is only that of conditions which are operands themselves.
    fileprivate var isJoinedOfConditions: Bool {
        switch form {
        case .joined, .choice: true
        case .call("not", _): true
        default: false
        }
    }
}
