import Records

extension Compiler {
    /// What a name means: a variable, a field of the filtered item, the reference date, a field, a term.
    func named(_ name: String, in scope: Scope, at range: Range<Int>) -> Compiled? {
        for level in scope.chain {
            if let bound = level.ownBinding(name) {
                noteVariable()
                if bound.isNullable { noteRead() }
                return reserve(bound.work, at: range) ? bound.placed(at: range) : nil
            }
            guard let item = level.item else { continue }
            if name == "item" {
                noteVariable()
                return item.placed(at: range)
            }
            if case .record(let types) = item.type, types.allSatisfy({ has(name, type: $0) }) {
                return field(name, of: item, types: types, at: range)
            }
        }
        if name == "peildatum" { return Compiled(.date, .value { Located($0.referenceDate) }, at: range) }
        if let index = model.types[rootType].index(ofField: name) { return rootField(index, at: range) }
        if let term = vocabulary.terms[name] { return inline(term, [], in: scope, at: range) }
        if vocabulary.unreadableTerms.contains(name) { return nil }
        guard suggests else { return problem(.unknownName(name, candidates: []), at: range) }
        return problem(
            .unknownName(
                name, candidates: knownNames(in: scope),
                elsewhere: constantElsewhere(name) ?? fieldElsewhere(name), isCode: isCode(name)),
            at: range)
    }

    /// Whether a list of the model has such a code.
    private func isCode(_ name: String) -> Bool {
        model.codeLists.contains { $0.entries.contains { $0.code == name } }
    }

    /// A field of the dossier as a whole.
    private func rootField(_ index: Int, at range: Range<Int>) -> Compiled {
        let type = model.feelType(of: model.types[rootType].fields[index])
        noteRead(of: model.types[rootType].fields[index])
        let trace = Trace(cell: UInt32(index))
        var result = Compiled(type, .value { frame in Located(frame.cells[index], trace) }, at: range)
        result.isField = true
        return result
    }

    private func has(_ name: String, type: Int) -> Bool { model.types[type].index(ofField: name) != nil }

    private func knownNames(in scope: Scope) -> [String] {
        let items = scope.chain.compactMap { level -> [String]? in
            guard let item = level.item, case .record(let types) = item.type else { return nil }
            return types.flatMap { model.types[$0].fields.map(\.name) }
        }
        let fields = model.types[rootType].fields.map(\.name)
        return items.flatMap(\.self) + scope.allNames.sorted() + fields + vocabulary.terms.keys.sorted()
            + ["peildatum"]
    }

    /// A call of a term or a function.
    func call(
        _ name: String, _ arguments: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        if let term = vocabulary.terms[name] { return inline(term, arguments, in: scope, at: range) }
        if vocabulary.unreadableTerms.contains(name) { return nil }
        guard let function = vocabulary.functions[name] else {
            let candidates = vocabulary.functions.names + vocabulary.terms.keys.sorted()
            return problem(.unknownFunction(name, candidates: candidates), at: range)
        }
        guard function.arity.contains(arguments.count) else {
            return problem(
                .wrongArgumentCount(function: name, expected: function.arityWords, found: arguments.count),
                at: range)
        }
        return function.build(FunctionCall(compiler: self, arguments: arguments, scope: scope, range: range))
    }

    /// Puts the meaning of a term in place of its name.
    ///
    /// A parameter stands for its argument itself, so that the evidence is that of what the term really uses.
    /// Problems inside the term are those of the term, reported once where it is defined.
    private func inline(
        _ term: Vocabulary.Term, _ arguments: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard !openTerms.contains(term.name) else { return problem(.recursion(term.name), at: range) }
        guard arguments.count == term.parameters.count else {
            let expected = Self.argumentWords(term.parameters.count)
            return problem(
                .wrongArgumentCount(function: term.name, expected: expected, found: arguments.count),
                at: range)
        }
        if let shared = sharedTerms[term.name], fits(shared) {
            _ = reserve(shared.compiled.work, at: range)
            return shared.compiled.placed(at: range)
        }
        let inner = Scope(parent: nil)
        let before = problems.count
        var isAsDeclared = true
        for (parameter, argument) in zip(term.parameters, arguments) {
            let reads = reads
            guard var compiled = compile(argument, in: scope) else { continue }
            compiled.isNullable = self.reads > reads
            guard compiled.type.isAccepted(as: parameter.type) else {
                let expected = parameter.type.words(in: model)
                _ = problem(
                    .wrongType(expected: expected, found: compiled.type.words(in: model)), at: argument.range)
                continue
            }
            if case .record = parameter.type { compiled.type = parameter.type }
            isAsDeclared = isAsDeclared && compiled.type == parameter.type
            inner.bind(parameter.name, to: compiled)
        }
        guard problems.count == before && !isOverLimit else { return nil }
        let (outside, suggested, outerDeepest) = (problems, suggests, deepest)
        openTerms.append(term.name)
        suggests = false
        deepest = depth
        let result = compile(term.body, in: inner)
        let height = deepest - depth
        deepest = max(deepest, outerDeepest)
        suggests = suggested
        openTerms.removeLast()
        let inside = problems.dropFirst(outside.count).map(\.cause)
        problems = outside
        if let result {
            guard inside.isEmpty else { return result.placed(at: range) }
            if isAsDeclared { soundTerms.insert(term.name) }
            return share(result, of: term, height: height).placed(at: range)
        }
        if let cause = cause(of: inside, in: term) { _ = problem(cause, at: range) }
        return nil
    }

    /// What to say about a term with problems of its own; nil when it was only met after a limit.
    private func cause(of inside: [FeelProblem.Cause], in term: Vocabulary.Term) -> FeelProblem.Cause? {
        if inside.contains(where: { if case .recursion = $0 { true } else { false } }) {
            return .recursion(term.name)
        }
        if let limit = inside.first(where: { $0 == .tooLarge || $0 == .tooDeep }) { return limit }
        // Without a problem of its own it uses a term that could not be read.
        return isOverLimit || inside.isEmpty ? nil : .brokenTerm(term.name)
    }

    static func argumentWords(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) argumenten" }
}
