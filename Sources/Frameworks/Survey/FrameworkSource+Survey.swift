public import Feel

extension FrameworkSource {
    /// Every expression of the framework with what it is for, read but not compiled.
    ///
    /// - Parameter functions: The functions beside those of the language.
    /// - Returns: The expressions in the order of the files.
    public func survey(functions: [FunctionDefinition]) -> [SurveyedExpression] {
        let library = FunctionLibrary.standard.adding(functions)
        let names = Set((terms.map(\.name) + library.names).filter { $0.contains(" ") })
        var survey = Survey(longNames: names)
        for requirement in requirements { survey.add(requirement) }
        for term in terms { survey.add(.term(term.name), nil, term.expression) }
        if let closing { survey.add(closing) }
        for derived in derived { survey.add(derived) }
        for entry in agenda { survey.add(entry) }
        for window in windows { survey.add(window) }
        return survey.found
    }
}

/// Gathers expressions.
private struct Survey {
    let longNames: Set<String>
    var found: [SurveyedExpression] = []

    mutating func add(_ requirement: RequirementSource) {
        let code = requirement.code
        for part in requirement.cases {
            if let source = part.forEach { add(forEach: source, code) }
            add(.condition(key: Key.applicableWhen.rawValue), code, part.applicableWhen)
            add(.dueFrom, code, part.dueFrom)
            if !part.isLeftToPerson { add(.condition(key: Key.metWhen.rawValue), code, part.metWhen) }
            if !part.alwaysAsks { add(.condition(key: Key.questionWhen.rawValue), code, part.questionWhen) }
        }
        add(.condition(key: Key.questionWhen.rawValue), code, requirement.questionWhen)
    }

    private mutating func add(forEach source: ExpressionSource, _ code: RequirementCode?) {
        var parser = Parser(source.text, longNames: longNames)
        let iterator = try? parser.parseIterator().get()
        found.append(
            SurveyedExpression(
                role: .forEach, requirement: code, source: source, expression: iterator?.domain))
    }

    mutating func add(_ entry: AgendaSource) {
        add(forEach: entry.forEach, nil)
        add(.condition(key: Key.applicableWhen.rawValue), nil, entry.applicableWhen)
        add(.dueFrom, nil, entry.date)
    }

    mutating func add(_ window: WindowSource) {
        add(.condition(key: Key.applicableWhen.rawValue), nil, window.applicableWhen)
        add(.dueFrom, nil, window.from)
        add(.dueFrom, nil, window.until)
    }

    mutating func add(_ closing: ClosingSource) {
        add(.closing(isCondition: true), nil, closing.closedWhen)
        add(.closing(isCondition: false), nil, closing.date)
        add(.closing(isCondition: true), nil, closing.lapsesWhen)
    }

    mutating func add(_ derived: DerivedSource) {
        switch derived.body {
        case .expression(let source): add(.derivedValue(derived.name), nil, source)
        case .rows(let rows):
            for row in rows {
                add(.derivedWhen(derived.name), nil, row.when)
                add(.derivedValue(derived.name), nil, row.then)
            }
        }
    }

    mutating func add(_ role: SurveyedExpression.Role, _ code: RequirementCode?, _ source: ExpressionSource?)
    {
        guard let source else { return }
        var parser = Parser(source.text, longNames: longNames)
        found.append(
            SurveyedExpression(
                role: role, requirement: code, source: source, expression: try? parser.parse().get()))
    }
}
