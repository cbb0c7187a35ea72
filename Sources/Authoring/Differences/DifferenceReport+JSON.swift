import Frameworks
import StrictJSON

extension DifferenceReport {
    /// The report for programs.
    public var json: [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.object { writer in
            writer.member("from", old.name)
            writer.member("to", new.name)
            writer.member("changes", array: differences.changes) { writer, change in
                writer.object { writer in
                    writer.member("kind", change.kind.rawValue)
                    writer.member("subject", change.subject.words)
                    writer.member("aspect", change.aspect)
                    writer.member("before", change.before)
                    writer.member("after", change.after)
                }
            }
            if let verdicts { Self.write(verdicts, to: &writer) }
        }
        return writer.finish()
    }

    private static func write(_ verdicts: VerdictDifferences, to writer: inout JSONWriter) {
        writer.member("judged", verdicts.judged)
        writer.member("changed", verdicts.changed)
        writer.member("turned", verdicts.turned)
        writer.member("refused", verdicts.refused)
        writer.member("outcomes", array: verdicts.rows) { writer, row in
            writer.object { writer in
                write(row.outcome, to: &writer)
                writer.member("dossiers", row.dossiers)
            }
        }
        writer.member("dossiers", array: verdicts.dossiers) { writer, dossier in
            writer.object { writer in
                writer.member("id", dossier.id)
                writer.member("file", dossier.place)
                writer.member("indicators", array: dossier.indicators) { writer, indicator in
                    writer.object { writer in
                        writer.member("number", indicator.number)
                        writer.member("before", indicator.before)
                        writer.member("after", indicator.after)
                    }
                }
                writer.member("requirements", array: dossier.outcomes) { writer, outcome in
                    writer.object { write(outcome, to: &$0) }
                }
            }
        }
    }

    private static func write(_ outcome: OutcomeDifference, to writer: inout JSONWriter) {
        writer.member("code", outcome.code.description)
        writer.member("before", outcome.before)
        writer.member("after", outcome.after)
        writer.member("causes", outcome.causes)
    }
}
