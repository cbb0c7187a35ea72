/// A main clause, with the forms it takes beside a quantity or behind a noun when it has them.
struct Clause: Hashable, Sendable {
    /// The clause by itself: `vastgelegd is waarom het doel is vervallen`.
    let plain: Phrase
    /// The clause behind *bij een doel*: `is vastgelegd waarom het doel is vervallen`; nil when it cannot follow.
    private(set) var behind: Phrase?
    /// The clause before *voor een doel*: `‘is meetbaar’ geldt`; nil when it cannot precede.
    private(set) var claim: Phrase?
    /// The clause behind *een doel* as its subject: `is een lid`; nil when it has another.
    private(set) var predicate: Phrase?
    /// The clause behind *de doelen*: `waarbij is vastgelegd …`; nil when it cannot follow.
    private(set) var relative: Phrase?

    /// Makes a clause without other forms.
    init(_ plain: Phrase) { self.plain = plain }

    /// Something about a record is recorded.
    ///
    /// - Parameters:
    ///   - about: What stands before *vastgelegd*: `als soort`, `op de vraag of …,`; empty for nothing.
    ///   - how: What stands just before *vastgelegd*: `niet`, `iets anders`; empty for nothing.
    ///   - rest: What stands behind it: `waarom …`; empty for nothing.
    ///   - owner: The record.
    /// - Returns: The clause, with other forms when it is about the subject of the sentence.
    static func recorded(_ about: Phrase, _ how: String, _ rest: Phrase, owner: ClauseOwner) -> Clause {
        let how = Phrase(how)
        if case .named(let owner) = owner {
            return Clause(Phrase.spaced(["bij \(owner) is", about, how, "vastgelegd", rest]).colonsClosed)
        }
        let plain: Phrase =
            if about.isEmpty {
                .spaced([how, "vastgelegd is", rest])
            } else if owner == .clear && about.text.hasPrefix("als ") {
                // By itself "als status is vastgelegd" reads as a condition.
                .spaced(["er is", about, how, "vastgelegd", rest])
            } else {
                .spaced([about, "is", how, "vastgelegd", rest])
            }
        var clause = Clause(plain.colonsClosed)
        guard owner == .subject else { return clause }
        clause.behind = Phrase.spaced(["is", about, how, "vastgelegd", rest]).colonsClosed
        clause.relative = Phrase.spaced(["waarbij", about, how, "is vastgelegd", rest]).colonsClosed
        return clause
    }

    /// There is so much of something.
    ///
    /// - Parameters:
    ///   - amount: `ten minste één doel`.
    ///   - isPlural: Whether the verb is plural.
    ///   - owner: What it belongs to.
    /// - Returns: The clause, with other forms when it is about the subject of the sentence.
    static func existence(_ amount: Phrase, isPlural: Bool, owner: ClauseOwner) -> Clause {
        let verb = isPlural ? "zijn" : "is"
        if case .named(let owner) = owner { return Clause("bij \(owner) \(verb) \(amount) vastgelegd") }
        var clause = Clause("er \(verb) \(amount)")
        guard owner == .subject else { return clause }
        clause.behind = "\(verb) \(amount) vastgelegd"
        clause.relative = "waarbij \(amount) \(verb) vastgelegd"
        return clause
    }

    /// A term holds for what a sentence is about.
    static func claim(_ term: Phrase, of subject: Phrase, negated: Bool) -> Clause {
        var clause = Clause("\(term) geldt \(negated ? "niet " : "")voor \(subject)")
        clause.claim = negated ? nil : "\(term) geldt"
        clause.relative = "waarvoor \(term) \(negated ? "niet " : "")geldt"
        return clause
    }

    /// Something is said of what a sentence is about.
    static func predicate(_ predicate: Phrase, of subject: Phrase) -> Clause {
        var clause = Clause("\(subject) \(predicate)")
        clause.predicate = predicate
        return clause
    }
}

extension Phrase {
    /// The phrase without a blank before a colon.
    fileprivate var colonsClosed: Phrase {
        var result = Phrase("")
        for run in runs {
            if case .text(let text) = run {
                result.append(.text(text.replacing(" :", with: ":")))
            } else {
                result.append(run)
            }
        }
        return result
    }
}
