import CivilDates
import Findings
import Frameworks
import StrictJSON

/// An inspection report for machines: `dossiertoets/report/1`, the same texts in the same order.
struct InspectionJSON {
    let document: InspectionDocument
    let options: InspectionOptions
    let header: CheckHeader

    /// The UTF-8 bytes.
    var bytes: [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.object { writer in
            writer.member("schema", "dossiertoets/report/1")
            writer.member("engine", header.engine)
            writer.member("referenceDate", header.referenceDate.description)
            writer.framework(header.framework, digest: header.frameworkDigest)
            writer.member("audience", options.audience.rawValue)
            writer.member("municipality", options.municipality)
            writer.member("title", document.title)
            writer.member("subtitle", document.subtitle)
            writer.member("sections", array: document.sections) { writer, section in
                writer.object {
                    $0.member("code", section.anchor)
                    $0.member("heading", section.heading)
                    $0.member("blocks", array: section.blocks) { writer, block in
                        writer.object { Self.write(block, to: &$0) }
                    }
                }
            }
        }
        return writer.finish()
    }

    private static func write(_ block: InspectionDocument.Block, to writer: inout JSONWriter) {
        switch block {
        case .heading(let level, let text, _):
            writer.member("kind", "heading")
            writer.member("level", level)
            writer.member("text", text)
        case .paragraph(let text):
            writer.member("kind", "paragraph")
            writer.member("text", text)
        case .warning(let text):
            writer.member("kind", "warning")
            writer.member("text", text)
        case .list(let items), .numbered(let items):
            if case .list = block { writer.member("kind", "list") } else { writer.member("kind", "numbered") }
            writer.member("items", items)
        case .finding(let finding):
            writer.member("kind", "finding")
            writer.member("title", finding.title)
            writer.member("direction", finding.direction.rawValue)
            writer.member("text", finding.text)
            writer.member("details", finding.details)
        case .evidence(let heading, let lines, let rest):
            writer.member("kind", "evidence")
            writer.member("text", heading)
            writer.member("items", lines)
            writer.member("rest", rest)
        case .table(let table): write(table, to: &writer)
        case .matrix(let matrix):
            write(
                InspectionDocument.Table(
                    caption: matrix.caption,
                    header: ["Dossier"] + matrix.indicators.map { String($0.number) },
                    rows: matrix.rows.map { [$0.label] + $0.marks.map(Sign.words) }), to: &writer)
        case .bars(let bars):
            writer.member("kind", "chart")
            writer.member("text", bars.caption)
        case .timeline(let id, let timeline): write(timeline.table(of: id), to: &writer)
        }
    }

    private static func write(_ table: InspectionDocument.Table, to writer: inout JSONWriter) {
        writer.member("kind", "table")
        writer.member("caption", table.caption)
        writer.member("header", table.header)
        writer.member("rows", array: table.rows) { writer, row in
            writer.array(row) { $0.string($1) }
        }
    }
}
