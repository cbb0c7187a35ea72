import Findings
import Judging

/// What a report about a sample gathers while the check runs: counts, and a limited number of places.
struct InspectionGathering: Sendable {
    /// What the report is asked to be.
    let options: InspectionOptions
    /// Whether places and timelines of dossiers are kept.
    private let hasPlaces: Bool
    /// What the check is made with; nil before it begins.
    private(set) var header: CheckHeader?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private var tally: InspectionTally?

    /// Begins with nothing.
    ///
    /// - Parameters:
    ///   - options: What the report is asked to be.
    ///   - hasPlaces: Whether those who may see the dossiers get to see places in them.
    init(_ options: InspectionOptions, hasPlaces: Bool = true) {
        self.options = options
        self.hasPlaces = hasPlaces && options.audience == .internal
    }

    /// Keeps what the check is made with.
    mutating func begin(_ header: CheckHeader) {
        self.header = header
        tally = InspectionTally(header.framework)
    }

    /// Makes what is kept of an input; once the check has begun.
    func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let header else { return piece }
        piece.inspection = InspectionDigest(judgement, input, in: header.framework, hasPlaces: hasPlaces)
        return piece
    }

    /// Counts an input.
    mutating func add(_ piece: ReportPiece) {
        totals.count(piece.input)
        noted.add(piece.input)
        if let digest = piece.inspection { tally?.add(digest) }
    }

    /// What puts the report together, once the check has ended.
    func builder(_ summary: FindingsSummary) -> InspectionBuilder {
        guard let header, let tally else { preconditionFailure("a report begins before it ends") }
        return InspectionBuilder(
            options: options, header: header, totals: totals, noted: noted, summary: summary, tally: tally)
    }
}
