import Diagnostics
import Findings
import Judging

/// The sign of an outcome, legible without colour.
struct Sign: Hashable, Sendable {
    /// The columns the widest sign takes.
    static let width = 2

    let text: String
    let style: TextStyle

    /// The columns it takes.
    var columns: Int { VisibleText.columns(of: text) }

    /// The sign of an indicator in the matrix.
    init(_ mark: Mark) {
        (text, style) =
            switch mark {
            case .positive: ("+", .good)
            case .provisional: ("+?", .good)
            case .negative: ("–", .improve)
            case .undetermined: ("?", .open)
            case .notApplicable: ("·", .faint)
            }
    }

    /// The sign of an outcome.
    init(_ outcome: Outcome) {
        switch outcome {
        case .met: self.init(Mark.positive)
        case .notMet: self.init(Mark.negative)
        case .unknown, .notYetDue, .judgementNeeded: self.init(Mark.undetermined)
        case .notApplicable: self.init(Mark.notApplicable)
        }
    }

    /// The sign of a requirement or point.
    init(_ judgement: RequirementJudgement) { self.init(Self.mark(of: judgement)) }

    /// What the sign of a requirement or point stands for.
    static func mark(of judgement: RequirementJudgement) -> Mark {
        switch judgement.outcome {
        case .met: judgement.questions.isEmpty ? .positive : .provisional
        case .notMet: .negative
        case .unknown, .notYetDue, .judgementNeeded: .undetermined
        case .notApplicable: .notApplicable
        }
    }

    /// The meaning of a mark in words.
    static func words(for mark: Mark) -> String {
        switch mark {
        case .positive: "positief"
        case .provisional: "positief, voorlopig: er staat een vraag open"
        case .negative: "niet positief"
        case .undetermined: "niet te beoordelen"
        case .notApplicable: "niet van toepassing"
        }
    }
}
