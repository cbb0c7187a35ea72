import DossierFactory
import Feel
import Judging
import Records

/// What a yes/no field can hold, and what a condition on it then says.
enum YesNoState: CaseIterable, Sendable {
    case yes, no, absent, unknown, undeliverable

    /// The value in the dossier.
    var value: GeneratedValue {
        switch self {
        case .yes: .scalar("true")
        case .no: .scalar("false")
        case .absent: .absent
        case .unknown: .unknown
        case .undeliverable: .undeliverable
        }
    }

    /// The answers it can be when everything comes to light.
    var answers: Set<Bool> {
        switch self {
        case .yes: [true]
        case .no: [false]
        default: [true, false]
        }
    }

    /// Rows 2, 6 and 7 of the table for a condition on this field alone.
    var outcome: Outcome {
        switch self {
        case .yes: .met
        case .no, .absent: .notMet
        case .unknown, .undeliverable: .unknown
        }
    }
}

/// What the due date can hold on 1 September 2026, and whether that day may have come.
enum DueState: CaseIterable, Sendable {
    case past, today, future, thisMonth, lastYear, nextYear, absent, unknown, undeliverable

    /// The value in the dossier.
    var value: GeneratedValue {
        switch self {
        case .past: .scalar("2026-08-31")
        case .today: .scalar("2026-09-01")
        case .future: .scalar("2026-09-02")
        case .thisMonth: .scalar("2026-09")
        case .lastYear: .scalar("2025")
        case .nextYear: .scalar("2027")
        case .absent: .absent
        case .unknown: .unknown
        case .undeliverable: .undeliverable
        }
    }

    /// Whether the day has come: the answers that are possible.
    var hasCome: Set<Bool> {
        switch self {
        case .past, .today, .lastYear: [true]
        case .future, .nextYear: [false]
        case .thisMonth, .absent, .unknown, .undeliverable: [true, false]
        }
    }
}

/// What status and closing date can hold, and whether the dossier may have been closed by 1 September 2026.
enum ClosingState: CaseIterable, Sendable {
    case open, openWithDate, closed, closedToday, closedLater, closedUndated, closedThisYear, inDoubt,
        inDoubtUndated

    /// The values in the dossier.
    var values: (status: GeneratedValue, date: GeneratedValue) {
        switch self {
        case .open: (.scalar("open"), .absent)
        case .openWithDate: (.scalar("open"), .scalar("2026-05-01"))
        case .closed: (.scalar("gesloten"), .scalar("2026-05-01"))
        case .closedToday: (.scalar("gesloten"), .scalar("2026-09-01"))
        case .closedLater: (.scalar("gesloten"), .scalar("2026-09-02"))
        case .closedUndated: (.scalar("gesloten"), .absent)
        case .closedThisYear: (.scalar("gesloten"), .scalar("2026"))
        case .inDoubt: (.unknown, .scalar("2026-05-01"))
        case .inDoubtUndated: (.undeliverable, .unknown)
        }
    }

    /// Whether it was closed by then: the answers that are possible.
    var hasClosed: Set<Bool> {
        switch self {
        case .closed, .closedToday: [true]
        case .open, .openWithDate, .closedLater: [false]
        case .closedUndated, .closedThisYear, .inDoubt, .inDoubtUndated: [true, false]
        }
    }
}
