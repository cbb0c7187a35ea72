import Records

extension Compiler {
    /// A term without parameters, which hangs on nothing but the dossier.
    struct SharedTerm {
        /// The term, compiled.
        let compiled: Compiled
        /// How many expressions stand inside each other in it.
        let height: Int
    }

    /// Keeps a term without parameters for its next use; gives it as it is used.
    ///
    /// Not where answers of operands are counted: there each use counts.
    func share(_ compiled: Compiled, of term: Vocabulary.Term, height: Int) -> Compiled {
        guard term.parameters.isEmpty, builder.coverage == nil else { return compiled }
        let shared = remembered(compiled, of: term.body)
        sharedTerms[term.name] = SharedTerm(compiled: shared, height: height)
        return shared
    }

    /// Whether a term stays within the limits of size and depth at this point.
    func fits(_ term: SharedTerm) -> Bool {
        guard !isOverLimit, work + term.compiled.work <= Self.workLimit,
            depth + term.height <= Self.depthLimit
        else { return false }
        deepest = max(deepest, depth + term.height)
        return true
    }

    /// A term without parameters as it is used: what it comes to in a dossier is worked out once or twice.
    private func remembered(_ compiled: Compiled, of body: Expression) -> Compiled {
        guard !body.isPlain else { return compiled }
        let term = builder.newTerm()
        var remembered = compiled
        switch compiled.form {
        case .condition(let condition):
            let test = condition.test
            remembered.form = .condition(
                Condition(range: condition.range, shape: condition.shape) { $0.remembered(term, test) })
        case .value(let locate):
            remembered.form = .value { $0.remembered(term, locate) }
        case .list(let enumerate):
            remembered.form = .list { frame, visit in frame.remembered(term, enumerate, visit) }
        }
        return remembered
    }
}

extension Expression {
    /// Whether it is a literal, a name, or a path of names: then to work it out is as cheap as to remember it.
    fileprivate var isPlain: Bool {
        switch form {
        case .number, .text, .boolean, .null, .at, .name: true
        case .path(let base, _): base.isPlain
        default: false
        }
    }
}
