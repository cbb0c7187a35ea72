import Feel
import Frameworks

/// What a framework asks of a dossier beside its requirements.
extension ShippedFramework {
    /// When a dossier is closed, the derived values, and the days of the agenda and the windows.
    var besideRequirements: [ShippedCondition] { closing + derived + agenda + windows }

    private var closing: [ShippedCondition] {
        guard let source = framework.source.closing, let compiled = framework.closing else { return [] }
        var found = [
            condition(["sluiting", "gesloten als"], source.closedWhen, compiled.closedWhen),
            date(["sluiting", "op"], source.date, compiled.date),
        ]
        if let expression = source.lapsesWhen, let condition = compiled.lapsesWhen {
            found.append(self.condition(["sluiting", "termijnen vervallen als"], expression, condition))
        }
        return found
    }

    private var derived: [ShippedCondition] {
        zip(framework.source.derived, framework.derived).flatMap { source, compiled in
            zip(Self.rows(of: source), compiled.rows).enumerated().flatMap { number, pair in
                let (row, own) = pair
                let words = ["afleiding", source.name, "\(number + 1)"]
                var found: [ShippedCondition] = []
                if let when = row.when, let condition = own.when {
                    found.append(self.condition(words + ["als"], when, condition))
                }
                found.append(
                    made(words + ["dan"], row.then, of: nil, .dossier, kind(of: row.then, .dossier)) {
                        frame, answers in answers.text(frame.value(own.value).cell)
                    })
                return found
            }
        }
    }

    private static func rows(of source: DerivedSource) -> [(when: ExpressionSource?, then: ExpressionSource)]
    {
        switch source.body {
        case .expression(let expression): [(nil, expression)]
        case .rows(let rows): rows.map { ($0.when, $0.then) }
        }
    }

    private var agenda: [ShippedCondition] {
        zip(framework.source.agenda, framework.agenda).flatMap { source, compiled in
            let list = (source.forEach, compiled.forEach)
            let words = ["agenda", source.name.text]
            var found = [date(words + ["op"], source.date, compiled.date, of: list)]
            if let expression = source.applicableWhen, let condition = compiled.applicableWhen {
                found.append(
                    self.condition(words + ["van toepassing als"], expression, condition, of: list))
            }
            return found
        }
    }

    private var windows: [ShippedCondition] {
        zip(framework.source.windows, framework.windows).flatMap { source, compiled in
            let words = ["venster", source.name.text]
            var found = [
                date(words + ["van"], source.from, compiled.from),
                date(words + ["tot"], source.until, compiled.until),
            ]
            if let expression = source.applicableWhen, let condition = compiled.applicableWhen {
                found.append(self.condition(words + ["van toepassing als"], expression, condition))
            }
            return found
        }
    }

    private func condition(
        _ words: [String], _ expression: ExpressionSource, _ condition: Condition,
        of list: (ExpressionSource, IteratorBinding)? = nil
    ) -> ShippedCondition {
        made(words, expression, of: list, .dossier, "boolean") { frame, answers in
            answers.text(frame.answer(condition).truth)
        }
    }

    private func date(
        _ words: [String], _ expression: ExpressionSource, _ date: @escaping Locate,
        of list: (ExpressionSource, IteratorBinding)? = nil
    ) -> ShippedCondition {
        made(words, expression, of: list, .dossier, "date") { frame, answers in
            answers.text(frame.value(date).cell)
        }
    }
}
