import Diagnostics
import Findings
import Frameworks
import Judging

extension InspectionBuilder {
    /// *Resultaten*: per theme what goes well and what can be better.
    var findings: InspectionDocument.Section? {
        let outline = FindingsOutline(summary)
        guard !outline.sections.isEmpty else { return nil }
        var blocks: [InspectionDocument.Block] = [
            .paragraph(
                "De volgende paragrafen geven de resultaten weer, per thema uit het toezichtkader (zie bijlage 1). Het "
                    + "gaat om de situatie zoals die in de dossiers is aangetroffen\(summary.answers.isEmpty ? "" : ", aangevuld met antwoorden van mensen")."
            )
        ]
        if let bars = themes(outline) { blocks += bars }
        for section in outline.sections {
            blocks.append(.heading(level: 3, section.title, anchor: anchor("thema", section.title)))
            for paragraph in section.paragraphs {
                let level = paragraph.title == nil ? 4 : 5
                if let title = paragraph.title { blocks.append(.heading(level: 4, title)) }
                blocks += group("Wat gaat goed", paragraph.good, level)
                blocks += group("Wat kan beter", paragraph.improve, level)
                guard !paragraph.undirected.isEmpty else { continue }
                blocks.append(.heading(level: level, "Nog geen richting"))
                blocks.append(.list(paragraph.undirected.map { "\($0.title). \(sentences(of: $0))" }))
            }
        }
        blocks += unplayed
        return .init(anchor: "resultaten", heading: "Resultaten", blocks: blocks)
    }

    /// The topics of which nothing was judged, by why: something else is missing, nothing was delivered, no occasion.
    private var unplayed: [InspectionDocument.Block] {
        let idle = summary.findings.filter { !$0.isApplicable }
        let delivered = idle.filter { !summary.undelivered.contains($0.level) }
        let groundless = delivered.filter { !$0.missingGround.isEmpty }
        func titles(_ findings: [Finding]) -> String {
            Enumeration.words(findings.map { "“\($0.title)”" }, limit: .max)
        }
        var items: [String] = []
        if !groundless.isEmpty {
            var grounds: [String] = []
            for title in groundless.flatMap(\.missingGround).map({ "“\($0.title)”" })
            where !grounds.contains(title) { grounds.append(title) }
            items.append(
                "Weggevallen, omdat ontbreekt waar zij op rusten (zie \(Enumeration.words(grounds, limit: .max))): "
                    + "\(titles(groundless)).")
        }
        let missing = idle.filter { summary.undelivered.contains($0.level) }
        if !missing.isEmpty { items.append("Niet aangeleverd: gegevens voor \(titles(missing)).") }
        let others = delivered.filter(\.missingGround.isEmpty)
        if !others.isEmpty { items.append("Nergens van toepassing: \(titles(others)).") }
        return items.isEmpty ? [] : [.heading(level: 3, "Niet beoordeeld"), .list(items)]
    }

    private func group(_ heading: String, _ findings: [Finding], _ level: Int) -> [InspectionDocument.Block] {
        guard !findings.isEmpty else { return [] }
        return [.heading(level: level, heading)]
            + findings.map { finding in
                .finding(
                    .init(
                        anchor: anchor("bevinding", finding.topic), title: finding.title,
                        direction: finding.direction, level: level + 1,
                        text: narrative(of: finding), details: isInternal ? details(of: finding) : []))
            }
    }

    /// Norm, what was seen, an example, why it matters, and what is not known.
    func narrative(of finding: Finding) -> String {
        guard let topic = topic(of: finding) else { return finding.title }
        let (body, remarks) = finding.sentences(of: topic, sharing)
        var parts = finding.direction == .good ? [norm(missingIn: topic)].compactMap(\.self) : []
        if let example = example(of: finding, topic, besides: body), let cut = body.ranges(of: ". ").last {
            parts += [body[..<cut.lowerBound] + ".", example, String(body[cut.upperBound...])]
        } else {
            parts.append(body)
        }
        return (parts + remarks).joined(separator: " ")
    }

    /// The sentences of the framework about a topic, in words that may be told.
    func sentences(of finding: Finding) -> String {
        guard let topic = topic(of: finding) else { return finding.title }
        let (body, remarks) = finding.sentences(of: topic, sharing)
        return ([body] + remarks).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The norm as the text about what can be better tells it, when the other text begins with what was seen.
    private func norm(missingIn topic: TopicSource) -> String? {
        guard case .slot? = topic.good.segments.first, case .text(let text)? = topic.improve.segments.first,
            let end = text.firstRange(of: ". ")
        else { return nil }
        return text[..<end.lowerBound] + "."
    }

    /// What was seen in one of the files: of the requirements behind the finding the one that occurs most.
    ///
    /// Nil when there is nothing in it that is not said already.
    private func example(of finding: Finding, _ topic: TopicSource, besides body: String) -> String? {
        guard finding.level == .dossier, topic.fedBy.count > 1 else { return nil }
        let counts = finding.direction == .good ? tally.meeting : tally.failing
        let codes = topic.fedBy.map(\.code).filter { counts[$0, default: 0] > 0 }
        guard let code = codes.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }),
            let texts = framework.requirement(code)?.texts
        else { return nil }
        let sentences = (finding.direction == .good ? texts.good : texts.improve).plainSentences
        guard let first = sentences.first,
            Self.addsWords(first, to: body, share: finding.direction == .good ? 2 : 3)
        else {
            return nil
        }
        let start =
            finding.direction == .good
            ? "In een van de dossiers is bijvoorbeeld te zien: " : "Een voorbeeld uit een van de dossiers: "
        return start + SentenceCase.afterColon(first)
    }

    /// Whether a half, third … or more of the longer words of a sentence do not stand in a text.
    private static func addsWords(_ sentence: String, to text: String, share: Int) -> Bool {
        func words(_ text: String) -> [String] {
            text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
        }
        let (known, own) = (Set(words(text)), words(sentence))
        return share * own.count { !known.contains($0) } >= own.count
    }

    /// What those who may see the dossiers see beneath a finding.
    private func details(of finding: Finding) -> [String] {
        var lines = ["Eisen: " + finding.requirements.map(\.description).joined(separator: ", ")]
        lines.append("Aantallen: " + FindingWords.counts(finding) + interval(of: finding))
        let parameters = FindingWords.parameters(of: finding, in: framework)
        if !parameters.isEmpty { lines.append("Parameters: " + parameters.joined(separator: "; ")) }
        lines.append("\(FindingWords.files(finding.level)): \(FindingWords.ids(finding.dossiers))")
        if !finding.exceptions.isEmpty { lines.append("Let op: " + FindingWords.ids(finding.exceptions)) }
        if let path = summary.groupedBy, !finding.groups.isEmpty {
            lines.append("Naar \(path): \(FindingWords.groups(finding.groups))")
        }
        return lines
    }

    /// `; voldaan bij 6 van 10: tussen 3 en 8`.
    private func interval(of finding: Finding) -> String {
        guard finding.level == .dossier, let interval = WilsonInterval(finding.met, of: finding.judged) else {
            return ""
        }
        return "; voldaan bij \(finding.met) van \(finding.judged): \(interval.words)"
    }

    /// How many topics of each theme go well, in a chart and a table.
    private func themes(_ outline: FindingsOutline) -> [InspectionDocument.Block]? {
        let bars = outline.sections.map { section in
            let own = section.paragraphs
            return (
                label: section.title,
                sizes: [
                    own.reduce(0) { $0 + $1.good.count }, own.reduce(0) { $0 + $1.improve.count },
                    own.reduce(0) { $0 + $1.undirected.count },
                ]
            )
        }
        let caption = "Onderwerpen per thema"
        return [
            .bars(
                .init(
                    caption: caption,
                    parts: [(.good, "gaat goed"), (.improve, "kan beter"), (.open, "nog geen richting")],
                    bars: bars)),
            .table(
                .init(
                    caption: caption, header: ["Thema", "Gaat goed", "Kan beter", "Nog geen richting"],
                    rows: bars.map { [$0.label] + $0.sizes.map(String.init) })),
        ]
    }

    /// *Goede voorbeelden*: what goes beyond the norm.
    var goodPractices: InspectionDocument.Section? {
        let items = summary.findings.compactMap { finding in
            topic(of: finding).flatMap { finding.goodPractice(of: $0, sharing) }
        }
        guard !items.isEmpty else { return nil }
        return .init(
            anchor: "goede-voorbeelden", heading: "Goede voorbeelden en werkzame elementen",
            blocks: [.paragraph("Deze werkwijzen gaan verder dan de norm vraagt."), .list(items)])
    }

    /// A name for links: letters, digits and hyphens.
    func anchor(_ kind: String, _ name: String) -> String { HTMLText.anchor(kind, name) }
}

extension TextSource {
    /// Its sentences that hold no slot and name no requirement, so that they can be said of any file.
    fileprivate var plainSentences: [String] {
        var sentences: [String] = []
        var current = ""
        var isPlain = true
        func finish() {
            let text = current.trimmingPrefix(while: \.isWhitespace)
            if isPlain && !text.isEmpty && !text.contains(#/\d\.[A-Z]\d/#) { sentences.append(String(text)) }
            (current, isPlain) = ("", true)
        }
        for segment in segments {
            guard case .text(let text) = segment else {
                isPlain = false
                continue
            }
            var rest = text[...]
            while let end = rest.firstRange(of: ". ") {
                current += rest[..<end.lowerBound] + "."
                finish()
                rest = rest[end.upperBound...]
            }
            current += rest
        }
        finish()
        return sentences
    }
}
