import Diagnostics
import Feel

extension CompilingPass {
    /// Compiles a requirement; a part with a problem is left out.
    mutating func compile(_ source: RequirementSource, among codes: [RequirementCode]) -> CompiledRequirement
    {
        guard let compiler = compiler(for: source.level) else {
            note(
                "onbekend-niveau", at: source.place,
                "het dossiermodel kent het niveau \(source.level.rawValue) niet")
            return CompiledRequirement(source: source, cases: [], onlyIf: nil, refines: nil)
        }
        let cases = source.cases.map { compile($0, of: source, with: compiler) }
        var refines: Int?
        if case .professional(.refines(let reference)) = source.nature {
            refines = codes.firstIndex(of: reference.code)
        }
        return CompiledRequirement(
            source: source, cases: cases,
            onlyIf: source.onlyIf.flatMap { codes.firstIndex(of: $0.code) }, refines: refines)
    }

    private mutating func compile(
        _ source: CaseSource, of requirement: RequirementSource, with compiler: Compiler
    ) -> CompiledCase {
        let item = source.forEach.flatMap { forEach in
            begin(forEach, of: requirement)
            return value(compiler.iterator(forEach.text), of: forEach)
        }
        let isBroken = source.forEach != nil && item == nil
        return CompiledCase(
            name: source.name?.text, forEach: item,
            applicableWhen: isBroken
                ? nil
                : source.applicableWhen.flatMap { applicability($0, of: requirement, with: compiler, item) },
            dueFrom: isBroken
                ? nil
                : source.dueFrom.flatMap { due in
                    begin(due, of: requirement)
                    return value(compiler.date(due.text, item: item), of: due)
                },
            metWhen: isBroken
                ? nil : source.metWhen.flatMap { condition($0, of: requirement, with: compiler, item) },
            questionWhen: isBroken
                ? nil
                : (source.questionWhen ?? requirement.questionWhen).flatMap {
                    condition($0, of: requirement, with: compiler, item)
                })
    }

    /// Says whose expression is compiled next, for those who ask what examples cover.
    private func begin(_ expression: ExpressionSource, of requirement: RequirementSource?) {
        coverage?.begin(expression, of: requirement?.code)
    }

    private mutating func condition(
        _ expression: ExpressionSource, of requirement: RequirementSource? = nil, with compiler: Compiler,
        _ item: IteratorBinding? = nil
    ) -> Condition? {
        begin(expression, of: requirement)
        return value(compiler.condition(expression.text, item: item), of: expression)
    }

    /// A condition in which a missing yes/no would silently switch a requirement off is refused.
    private mutating func applicability(
        _ expression: ExpressionSource, of requirement: RequirementSource, with compiler: Compiler,
        _ item: IteratorBinding?
    ) -> Condition? {
        guard let condition = condition(expression, of: requirement, with: compiler, item) else { return nil }
        let bare = condition.bareFields.map { FeelProblem(.bareCondition, at: $0.range) }
        note(FeelProblems(bare), in: expression)
        return condition
    }

    /// The requirements so that each comes after those it depends on; a ring is noted.
    mutating func judgingOrder(of requirements: [CompiledRequirement]) -> [Int] {
        var order: [Int] = []
        var state: [Int: Bool] = [:]
        for index in requirements.indices { visit(index, requirements, &state, &order) }
        return order
    }

    /// Visits a requirement after those it depends on; `state` is false while under way, true when done.
    private mutating func visit(
        _ index: Int, _ requirements: [CompiledRequirement], _ state: inout [Int: Bool], _ order: inout [Int]
    ) {
        if let isDone = state[index] {
            if !isDone {
                let source = requirements[index].source
                note(
                    "kringverwijzing", at: source.place, "eis \(source.code) hangt van zichzelf af",
                    remedy: "haal een van de verwijzingen in \"alleen als\" of \"verfijnt\" weg")
            }
            return
        }
        state[index] = false
        for next in [requirements[index].onlyIf, requirements[index].refines].compactMap(\.self) {
            visit(next, requirements, &state, &order)
        }
        state[index] = true
        order.append(index)
    }

    /// When a dossier is closed.
    mutating func closing() -> CompiledClosing? {
        guard let source = source.closing, let compiler = compiler(for: .dossier) else { return nil }
        guard let closed = condition(source.closedWhen, with: compiler),
            let date = value(compiler.date(source.date.text), of: source.date)
        else { return nil }
        return CompiledClosing(
            closedWhen: closed, date: date,
            lapsesWhen: source.lapsesWhen.flatMap { condition($0, with: compiler) })
    }

    /// The days for a calendar.
    mutating func agenda() -> [CompiledAgendaEntry] {
        guard let compiler = compiler(for: .dossier) else { return [] }
        return source.agenda.compactMap { entry in
            begin(entry.forEach, of: nil)
            guard let item = value(compiler.iterator(entry.forEach.text), of: entry.forEach) else {
                return nil
            }
            let when = entry.applicableWhen.map { condition($0, with: compiler, item) }
            begin(entry.date, of: nil)
            guard let date = value(compiler.date(entry.date.text, item: item), of: entry.date) else {
                return nil
            }
            return CompiledAgendaEntry(
                name: entry.name.text, forEach: item, applicableWhen: when ?? nil, date: date)
        }
    }

    /// The days between which things are to happen.
    mutating func windows() -> [CompiledWindow] {
        guard let compiler = compiler(for: .dossier) else { return [] }
        return source.windows.compactMap { window in
            let when = window.applicableWhen.map { condition($0, with: compiler) }
            begin(window.from, of: nil)
            let from = value(compiler.date(window.from.text), of: window.from)
            begin(window.until, of: nil)
            let until = value(compiler.date(window.until.text), of: window.until)
            guard let from, let until else { return nil }
            return CompiledWindow(
                name: window.name.text, applicableWhen: when ?? nil, from: from, until: until)
        }
    }

    /// The values shown beside the judgement.
    mutating func derived() -> [CompiledDerivedValue] {
        guard let compiler = compiler(for: .dossier) else { return [] }
        return source.derived.map { derived in
            switch derived.body {
            case .expression(let expression):
                let rows = valueRow(nil, expression, with: compiler).map { [$0] }
                return CompiledDerivedValue(name: derived.name, rows: rows ?? [])
            case .rows(let rows):
                return CompiledDerivedValue(
                    name: derived.name, rows: rows.compactMap { valueRow($0.when, $0.then, with: compiler) })
            }
        }
    }

    private mutating func valueRow(
        _ when: ExpressionSource?, _ then: ExpressionSource, with compiler: Compiler
    ) -> CompiledDerivedValue.Row? {
        let test = when.flatMap { condition($0, with: compiler) }
        begin(then, of: nil)
        guard let compiled = value(compiler.expression(then.text), of: then), let locate = compiled.locate
        else {
            return nil
        }
        return CompiledDerivedValue.Row(when: test, value: locate)
    }
}
