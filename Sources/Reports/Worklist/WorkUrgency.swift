/// What a point of a work list asks, ordered from what cannot wait to what is a question.
///
/// The raw value is the number in tables; 1 goes first.
enum WorkUrgency: Int, Sendable, CaseIterable, Comparable {
    /// Not met, decides, and belongs to an indicator that goes before the others.
    case first = 1
    /// Not met.
    case now
    /// Its term still runs.
    case coming
    /// Cannot be established: facts are missing, or a term has ended since the export.
    case unclear
    /// Only a person can say.
    case question

    /// What stands above the points.
    var title: String {
        switch self {
        case .first: "Eerst doen"
        case .now: "Doen"
        case .coming: "Komt eraan"
        case .unclear: "Uitzoeken"
        case .question: "Beantwoorden"
        }
    }

    /// The word in tables and in results for machines.
    var word: String { title.lowercased() }

    /// What the points have in common, behind their number.
    var explanation: String {
        switch self {
        case .first: "niet voldaan, telt mee in een indicator die voorgaat"
        case .now: "niet voldaan"
        case .coming: "de termijn loopt nog"
        case .unclear: "er ontbreken gegevens, of de termijn liep bij de export nog"
        case .question: "dit kan alleen een mens zeggen"
        }
    }

    /// Orders by urgency: what goes first comes first.
    static func < (left: WorkUrgency, right: WorkUrgency) -> Bool { left.rawValue < right.rawValue }
}
