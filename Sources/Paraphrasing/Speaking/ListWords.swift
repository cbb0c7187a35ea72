import Feel

/// A list as a thing in a sentence.
struct ListWords: Sendable {
    /// What one item is.
    let item: FeelType
    /// The noun for one item, when the model knows it and its gender: `doel`.
    var one: String?
    /// The noun for more items: `doelen`.
    var more: String?
    /// Whose items they are, with a blank in front: ` van het doel`; empty when that goes without saying.
    var suffix: Phrase = ""
    /// The whole of it: `de doelen van het gezin`, `degenen met wie het plan is gemaakt`.
    let whole: Phrase
    /// What a member of it is, when it is a field of each of many: `het soort van ten minste één van de doelen`.
    var member: Phrase?
    /// The same of what is no member of it: `het soort van geen van de doelen`.
    var nonmember: Phrase?
    /// The record its items stand in.
    var owner = ClauseOwner.clear
    /// Whether it is a list of the dossier itself, of which items are recorded.
    var isRecorded = false
    /// Whether the whole ends in a clause, so that a comma stands before the verb.
    var endsInClause = false

    /// The whole as what comes before a verb.
    var subject: Phrase { endsInClause ? "\(whole)," : whole }

    /// That something is a member of the list, or none.
    func membership(negated: Bool) -> Phrase {
        guard let member, let nonmember else { return "hoort \(negated ? "niet " : "")bij \(whole)" }
        return "is \(negated ? nonmember : member)"
    }
}
