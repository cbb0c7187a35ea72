/// The sets that sentences are read with, by their numbers in the lexicon.
struct SentenceSets: Sendable {
    /// Who does or meets something.
    let person: Int
    /// What only looks like it.
    let noPerson: Int
    /// What says nothing.
    let vague: Int
    /// What is concrete.
    let concrete: Int
    /// Somebody who does something that no list knows.
    let deed: Int
    /// How much or how often.
    let measure: Int
    /// What only looks like it.
    let noMeasure: Int
    /// What is there or not in the end.
    let endState: Int
    /// That something is not so.
    let negation: Int
    /// To what degree: more, less, better.
    let degree: Int
    /// What only looks like it.
    let noDegree: Int
    /// What somebody does without an end that can be seen.
    let endless: Int
    /// When it is reached.
    let term: Int
    /// What only looks like it.
    let noTerm: Int
    /// What lasts.
    let lasting: Int
    /// What is so.
    let state: Int
    /// What only tells what is or was.
    let finding: Int
    /// Where a clause begins that says when, why or how.
    let clause: Int
    /// That somebody must.
    let must: Int
    /// What somebody does.
    let act: Int
    /// What only looks like it.
    let noAct: Int

    /// Looks the sets up.
    init(_ lexicon: Lexicon) {
        person = lexicon.number(of: "persoon")
        noPerson = lexicon.number(of: "geen persoon")
        vague = lexicon.number(of: "vaag")
        concrete = lexicon.number(of: "concreet")
        deed = lexicon.number(of: "iemand doet iets")
        measure = lexicon.number(of: "maat")
        noMeasure = lexicon.number(of: "geen maat")
        endState = lexicon.number(of: "eindtoestand")
        negation = lexicon.number(of: "ontkenning")
        degree = lexicon.number(of: "in een mate")
        noDegree = lexicon.number(of: "geen mate")
        endless = lexicon.number(of: "zonder eindpunt")
        state = lexicon.number(of: "toestand")
        finding = lexicon.number(of: "vaststelling")
        clause = lexicon.number(of: "bijzin")
        term = lexicon.number(of: "termijn")
        noTerm = lexicon.number(of: "geen termijn")
        lasting = lexicon.number(of: "blijvend")
        must = lexicon.number(of: "moet")
        act = lexicon.number(of: "handeling")
        noAct = lexicon.number(of: "geen handeling")
    }
}
