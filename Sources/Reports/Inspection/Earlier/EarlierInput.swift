import CivilDates
import Findings
import Judging

/// An input of an earlier check, as far as it has been read.
final class EarlierInput {
    /// The input.
    var record = InputRecord(file: "", status: .judged)
    /// The pseudonymous id; nil when it was not judged.
    var id: String?
    /// The day it was judged by.
    var referenceDate: PartialDate?
    /// The indicators.
    var indicators: [IndicatorJudgement] = []

    /// The judgement; nil when there is none.
    var judgement: DossierJudgement? {
        guard let id, let referenceDate else { return nil }
        return DossierJudgement(
            id: id, kind: record.kind ?? "dossier", referenceDate: referenceDate, indicators: indicators)
    }
}
