/// What the words of a goal show, as UTF-8 offsets in its text.
struct GoalSigns {
    /// Who does or meets something.
    var person: [Range<Int>] = []
    /// What is concrete.
    var behaviour: [Range<Int>] = []
    /// What of that can be seen to hold or not.
    var visible: [Range<Int>] = []
    /// How much, how often, or what is there in the end.
    var measure: [Range<Int>] = []
    /// When it is reached.
    var term: [Range<Int>] = []
    /// Whether something is only to be more, less or better.
    var isOpen = false

    /// What shows a letter; empty when nothing does.
    func shown(_ letter: GoalLetter) -> [Range<Int>] {
        let isSpecific = !person.isEmpty && !behaviour.isEmpty
        return switch letter {
        case .specific: isSpecific ? person + behaviour : []
        // What somebody does or not can be seen to hold, unless it is only to be more, less or better.
        case .measurable: measure.isEmpty && isSpecific && !isOpen ? visible : measure
        case .timeBound: term
        }
    }

    /// The letters that something shows.
    var letters: Set<GoalLetter> { Set(GoalLetter.allCases.filter { !shown($0).isEmpty }) }
}
