import Checking
import Findings
import Judging

/// Counts what decides how a check ends.
struct StatusTally {
    private let thresholds: [Threshold]
    private var counts: [Threshold.Subject: Int] = [:]
    private var hasEngineFault = false
    private var hasRefusal = false

    init(thresholds: [Threshold]) { self.thresholds = thresholds }

    /// Counts one input.
    mutating func count(_ outcome: CheckOutcome) {
        hasEngineFault = hasEngineFault || outcome.isEngineFault
        if outcome.record.status == .refused { counts[.refused, default: 0] += 1 }
        if outcome.record.status == .refused || outcome.record.status == .failed { hasRefusal = true }
        for indicator in outcome.judgement?.indicators ?? [] {
            if indicator.verdict == .negative { counts[.negative, default: 0] += 1 }
            if indicator.verdict == .undetermined { counts[.undetermined, default: 0] += 1 }
        }
    }

    /// How the check ends; the gravest wins.
    var status: ExitStatus {
        if hasEngineFault { return .internalFault }
        if hasRefusal { return .inputRefused }
        let isHit = thresholds.contains { counts[$0.subject, default: 0] >= $0.count }
        return isHit ? .thresholdHit : .done
    }
}
