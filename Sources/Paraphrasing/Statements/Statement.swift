/// What a condition says: something that holds, for some or all of a list or on a condition when it says so.
struct Statement: Hashable, Sendable {
    /// What stands in front, outermost first.
    enum Lead: Hashable, Sendable {
        /// `voor ten minste één doel geldt`; `not` stands before it: `niet voor elk doel geldt`.
        case quantity(Nominal, not: Bool, isPlural: Bool)
        /// `als … geldt`.
        case condition(Phrase)
        /// `anders`.
        case otherwise
    }

    /// What holds.
    indirect enum Body: Hashable, Sendable {
        /// A clause.
        case clause(Clause)
        /// So many of the parts.
        case group(Grouping, [Statement])
    }

    var leads: [Lead]
    var body: Body

    /// Makes a statement of a clause.
    init(_ clause: Clause) {
        leads = []
        body = .clause(clause)
    }

    /// Makes a statement of a main clause.
    init(_ plain: Phrase) { self.init(Clause(plain)) }

    /// Makes a statement of parts; a single part stands by itself when that says the same.
    init(_ grouping: Grouping, _ parts: [Statement]) {
        if parts.count == 1, let part = parts.first, grouping == .all || grouping == .any {
            self = part
        } else {
            leads = []
            body = .group(grouping, parts)
        }
    }

    /// The statement with something in front.
    func led(by lead: Lead) -> Statement {
        var result = self
        result.leads.insert(lead, at: 0)
        return result
    }

    /// The paraphrase it becomes.
    var paraphrase: Paraphrase {
        switch body {
        case .clause(let clause): return Paraphrase(lead: sentence(of: clause))
        case .group(let grouping, let parts):
            return Paraphrase(lead: heading(of: grouping), parts: parts.map(\.paraphrase))
        }
    }

    /// The statement inside a sentence: parts between parentheses.
    var inline: Phrase {
        switch body {
        case .clause(let clause): return sentence(of: clause)
        case .group(let grouping, let parts):
            return "\(heading(of: grouping)) (\(Phrase.joined(parts.map(\.inline), by: "; ")))"
        }
    }

    /// The statement behind *als*.
    var premise: Phrase {
        guard leads.isEmpty, case .group(let grouping, let parts) = body else { return inline }
        return "\(grouping.pronoun) geldt (\(Phrase.joined(parts.map(\.inline), by: "; ")))"
    }

    /// The statement behind a noun: `waarvoor dit alles geldt: (…)`, `waarbij is vastgelegd …`.
    var relative: Phrase {
        guard leads.isEmpty else { return "waarvoor geldt: \(inline)" }
        switch body {
        case .clause(let clause):
            return clause.relative ?? "waarvoor geldt: \(clause.plain)"
        case .group(let grouping, let parts):
            return "waarvoor \(grouping.pronoun) geldt: (\(Phrase.joined(parts.map(\.inline), by: "; ")))"
        }
    }

    private func sentence(of clause: Clause) -> Phrase {
        guard let last = leads.last else { return clause.plain }
        let before = words(of: leads.dropLast())
        if case .quantity(let amount, let isNot, let isPlural) = last {
            let not = isNot ? "niet " : ""
            if let behind = clause.behind { return "\(before)\(not)bij \(amount.subject) \(behind)" }
            if let claim = clause.claim { return "\(before)\(claim) \(not)voor \(amount.phrase)" }
            if let predicate = clause.predicate, !isPlural {
                return "\(before)\(not)\(amount.subject) \(predicate)"
            }
        }
        return "\(words(of: leads[...]))\(clause.plain)"
    }

    private func heading(of grouping: Grouping) -> Phrase {
        guard let last = leads.last else { return grouping.heading }
        let before = words(of: leads.dropLast())
        switch last {
        case .quantity(let amount, let not, _):
            return "\(before)\(not ? "niet " : "")voor \(amount.subject) geldt \(grouping.pronoun):"
        case .condition(let condition): return "\(before)als \(condition), dan \(grouping.heading)"
        case .otherwise: return "\(before)anders \(grouping.heading)"
        }
    }

    private func words(of leads: ArraySlice<Lead>) -> Phrase {
        leads.reduce(into: "") { result, lead in
            switch lead {
            case .quantity(let amount, let not, _):
                result.append("\(not ? "niet " : "")voor \(amount.subject) geldt: ")
            case .condition(let condition): result.append("als \(condition), dan: ")
            case .otherwise: result.append("anders: ")
            }
        }
    }
}
