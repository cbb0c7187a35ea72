import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What a page about a check says, block by block, whatever form it has.
struct CheckPage {
    /// The most rows of the matrix.
    static let rowLimit = 500

    let header: CheckHeader

    var framework: FrameworkSource { header.framework }

    /// The title of the page.
    var title: String { "Beoordeling: " + framework.title }

    /// What was read, what it was tested against, and the files that need attention.
    func opening(_ totals: InputTotals, _ noted: NotedInputs, _ summary: FindingsSummary) -> [PageBlock] {
        var blocks: [PageBlock] = [
            .heading(level: 1, title), .paragraph(InputWords.countLine(totals)),
            .paragraph(InputWords.line(for: header)), .paragraph(InputWords.proposalLine),
        ]
        if summary.isInterrupted {
            blocks.append(
                .paragraph(InputWords.interruptedLine, .warning))
        }
        blocks += summary.undelivered.map { .paragraph(InputWords.undeliveredLine($0), .warning) }
        blocks += summary.deliveryGaps.map { .paragraph(DeliveryPart.sentence($0), .warning) }
        let files = noted.shown.flatMap(Self.lines)
        guard !files.isEmpty else { return blocks }
        let rest = noted.omitted > 0 ? [InputWords.rest(noted.omitted)] : []
        return blocks + [.heading(level: 2, "Bij de bestanden"), .list(files + rest)]
    }

    private static func lines(for input: InputRecord) -> [String] {
        let problems = InputWords.problems(of: input)
        return ["\(input.place): \(InputWords.words(for: input.status))"]
            + problems.shown.map(\.description) + [problems.rest].compactMap(\.self)
    }

    /// The matrix of files and indicators.
    ///
    /// - Parameters:
    ///   - summary: What was found.
    ///   - isLinked: Whether every dossier has a part of its own on the page.
    /// - Returns: The table, the meaning of its signs and the titles of the indicators.
    func matrix(_ summary: FindingsSummary, isLinked: Bool) -> [PageBlock] {
        guard !summary.rows.isEmpty else { return [] }
        let shown = MatrixOrder.mostUrgentFirst(summary.rows, limit: Self.rowLimit).map { row in
            let isDossier = row.level == .dossier
            let label = row.id + (isDossier ? "" : " (\(row.kind))")
            return [PageBlock.Cell(label, link: isLinked ? Self.name(of: row.id) : nil)]
                + row.marks.map { PageBlock.Cell("", mark: $0) }
        }
        var blocks: [PageBlock] = [
            .heading(level: 2, "Overzicht"),
            .table(
                caption: "Indicatoren per dossier, wat de meeste aandacht vraagt eerst",
                header: ["dossier"] + summary.indicators.map(String.init), rows: shown),
        ]
        if summary.rows.count > shown.count {
            blocks.append(
                .paragraph("En nog \(summary.rows.count - shown.count) die niet dringender zijn.", .quiet))
        }
        let occurring = Set(shown.flatMap { $0.compactMap(\.mark) })
        let meanings = [Mark.negative, .undetermined, .provisional, .positive, .notApplicable]
            .filter(occurring.contains).map { "\(Sign($0).text)  \(Sign.words(for: $0))" }
        return blocks + [.list(meanings, .quiet)]
            + [.list(framework.indicators.map { "\($0.number)  \($0.title)" }, .quiet)]
    }

    /// The name of the part of the page about a file.
    static func name(of id: String) -> String { "dossier-" + id }

    /// What people answered, and the questions that are left.
    func people(_ summary: FindingsSummary) -> [PageBlock] {
        var blocks: [PageBlock] = []
        if !summary.answers.isEmpty {
            blocks.append(.heading(level: 2, "Antwoorden van mensen"))
            blocks.append(.list(summary.answers.map { "\($0.code): \(AnswerWords.departures($0))" }))
        }
        let undelivered = summary.rows.isEmpty ? [] : summary.undelivered
        guard !summary.openQuestions.isEmpty || !undelivered.isEmpty else { return blocks }
        blocks.append(.heading(level: 2, "Vragen die alleen een mens kan beantwoorden"))
        if !undelivered.isEmpty {
            blocks.append(.list(undelivered.map { InputWords.undeliveredQuestion($0, framework) }))
        }
        for indicator in framework.indicators {
            let questions = summary.openQuestions.filter { $0.code.indicator == indicator.number }
            guard !questions.isEmpty else { continue }
            blocks.append(.heading(level: 3, "\(indicator.number) \(indicator.title)"))
            blocks.append(
                .list(
                    questions.map {
                        "\($0.code) \($0.question) (\(FindingWords.counted($0, in: framework)))"
                    }))
        }
        return blocks
    }
}
