import Diagnostics
import DossierReading
import DossierWriting
import Foundation
import Records

/// Reads dossiers, and holds the two forms against each other.
final class DossierFuzzing: @unchecked Sendable {
    // Used only while the lock is held.
    private let lock = NSLock()
    private let first: DossierReader
    private let second: DossierReader

    /// The one of this process: readers are worth keeping.
    static let shared = DossierFuzzing()

    private init() {
        let plan = ReadingPlan(model: Checkout.model)
        first = DossierReader(plan: plan)
        second = DossierReader(plan: plan)
    }

    /// Reads bytes as a form; what is accepted must come through both forms unchanged.
    func complaint(about bytes: [UInt8], form: DossierFormat) -> String? {
        lock.withLock {
            let judged = first.read(bytes, file: "proef")
            if let complaint = Self.complaint(about: judged) { return complaint }
            let result = first.read(bytes, file: "proef", for: .writing)
            guard result.isUsable, let kind = result.kind else { return nil }
            guard result.isUsable == judged.isUsable else { return "the purpose decides what is refused" }
            guard let json = DossierJSONWriter.bytes(of: result.arena, kind: kind),
                let xml = DossierXMLWriter.bytes(of: result.arena, kind: kind)
            else { return "what was read cannot be written" }
            return complaint(about: form == .xml ? json : xml, json, kind)
                ?? complaint(about: form == .xml ? xml : json, json, kind)
        }
    }

    /// What was written is read again and written as JSON again.
    private func complaint(about written: [UInt8], _ json: [UInt8], _ kind: String) -> String? {
        let again = second.read(written, file: "proef", for: .writing)
        guard again.isUsable else {
            return "what was written is refused: \(again.problems.shown.map(\.code))"
        }
        guard DossierJSONWriter.bytes(of: again.arena, kind: kind) == json else {
            return "what was written is another dossier"
        }
        return nil
    }

    /// Problems are in bounds, and every place lies in the text.
    private static func complaint(about result: DossierReadingResult) -> String? {
        guard result.problems.shown.count <= 101 else { return "more problems are shown than may be" }
        if !result.isUsable && result.problems.shown.isEmpty { return "refused without a reason" }
        for problem in result.problems.shown {
            guard let place = problem.place, place.line > 0 else { continue }
            if place.line > result.text.lineCount { return "a problem stands beyond the text" }
        }
        return nil
    }
}
