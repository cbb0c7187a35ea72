import Findings
import Judging

/// Counts what decides how a check ends.
struct StatusTally {
    private let thresholds: [Threshold]
    private var counts: [Threshold.Subject: Int] = [:]
    private var hasEngineFault = false
    private var hasRefusal = false
    private var hasRefusedAnswers = false
    private var hasJudged = false

    init(thresholds: [Threshold]) { self.thresholds = thresholds }

    /// Counts one input.
    mutating func count(_ input: PreparedInput) {
        hasEngineFault = hasEngineFault || input.isEngineFault
        hasJudged = hasJudged || input.record.status == .judged
        if input.record.status == .refused { counts[.refused, default: 0] += 1 }
        if input.record.status == .refused || input.record.status == .failed { hasRefusal = true }
        for mark in input.digest?.row.marks ?? [] {
            if mark.verdict == .negative { counts[.negative, default: 0] += 1 }
            if mark.verdict == .undetermined { counts[.undetermined, default: 0] += 1 }
        }
    }

    /// Counts answers that belong to nothing that was judged.
    mutating func countRefusedAnswers() { hasRefusedAnswers = true }

    /// Why nothing was judged; nil when something was.
    var emptiness: Emptiness? {
        if hasJudged { return nil }
        return hasRefusal || hasEngineFault ? .allRefused : .noDossiers
    }

    /// How the check ends; the gravest wins.
    var status: ExitStatus {
        if hasEngineFault { return .internalFault }
        if hasRefusal || hasRefusedAnswers || !hasJudged { return .inputRefused }
        let isHit = thresholds.contains { counts[$0.subject, default: 0] >= $0.count }
        return isHit ? .thresholdHit : .done
    }
}
