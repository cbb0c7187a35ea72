import CivilDates
import Findings
import Frameworks
import Judging

extension InspectionBuilder {
    /// The most recommendations.
    static let recommendationLimit = 5
    /// The most orders in one recommendation.
    static let orderLimit = 3
    /// The most topics of one theme that the conclusion names.
    static let namedLimit = 3
    /// How long after the report the municipality says what it will do, in months.
    static let answerMonths = 3
    /// How long after the report the inspectors look again, in months.
    static let followUpMonths = 12

    /// *Conclusie*: per theme what goes well and what can be better.
    var conclusion: InspectionDocument.Section? {
        let outline = FindingsOutline(summary)
        let themes = outline.sections.compactMap { section -> String? in
            let good = ranked(section.paragraphs.flatMap(\.good), worst: false)
            let improve = ranked(section.paragraphs.flatMap(\.improve), worst: true)
            guard !good.isEmpty || !improve.isEmpty else { return nil }
            return conclusion(of: section.title, good, improve)
        }
        guard !themes.isEmpty else { return nil }
        return .init(anchor: "conclusie", heading: "Conclusie", blocks: themes.map { .paragraph($0) })
    }

    /// Topics in the order in which they are named.
    ///
    /// To everybody that is the order of the report: an order by shares would tell of numbers.
    private func ranked(_ findings: [Finding], worst: Bool) -> [Finding] {
        guard isInternal else { return findings }
        return findings.sorted { Self.rank($0, worst: worst) < Self.rank($1, worst: worst) }
    }

    /// What goes well and what can be better: `Bij het thema Evalueren gaan zes onderwerpen goed, met name “…”`.
    private func conclusion(of theme: String, _ good: [Finding], _ improve: [Finding]) -> String {
        let start = "Bij het thema \(theme) "
        func better(_ verb: String) -> String { "\(verb) \(Self.subject(improve)) beter\(named(improve))." }
        guard !good.isEmpty else { return start + better(improve.count == 1 ? "kan" : "kunnen") }
        let well = start + "\(good.count == 1 ? "gaat" : "gaan") \(Self.subject(good)) goed\(named(good))."
        guard !improve.isEmpty else { return well }
        return well
            + " \(SentenceCase.begun(Self.subject(improve))) \(improve.count == 1 ? "kan" : "kunnen") beter\(named(improve))."
    }

    /// `één onderwerp`, `zes onderwerpen`.
    private static func subject(_ findings: [Finding]) -> String {
        "\(JudgedWords.number(findings.count)) \(findings.count == 1 ? "onderwerp" : "onderwerpen")"
    }

    /// The titles, or the first of them: `, met name “…”, “…” en “…”`; to everybody `, waaronder`.
    private func named(_ findings: [Finding]) -> String {
        let titles = Enumeration.words(findings.prefix(Self.namedLimit).map { "“\($0.title)”" })
        let start = isInternal ? ", met name" : ", waaronder"
        return findings.count > Self.namedLimit ? "\(start) \(titles)" : ": \(titles)"
    }

    /// *Aanbevelingen in het kort*: at most five, each from the topics of one paragraph that can be better.
    var recommendations: InspectionDocument.Section? {
        var groups: [(paragraph: String, findings: [Finding])] = []
        for finding in summary.findings where finding.direction == .improve {
            guard let topic = topic(of: finding), topic.recommendation != nil else { continue }
            if groups.last?.paragraph != topic.paragraph.text { groups.append((topic.paragraph.text, [])) }
            groups[groups.count - 1].findings.append(finding)
        }
        guard !groups.isEmpty else { return nil }
        let chosen = Set(
            groups.indices.sorted { weight(groups[$0].findings) > weight(groups[$1].findings) }
                .prefix(Self.recommendationLimit))
        let texts = groups.indices.filter(chosen.contains).map { recommendation(groups[$0].findings) }
        return .init(
            anchor: "aanbevelingen", heading: "Aanbevelingen in het kort", blocks: [.numbered(texts)])
    }

    /// How much can be better: the shares of files in which the topics are not met, together; to everybody how many topics.
    private func weight(_ findings: [Finding]) -> Double {
        isInternal ? findings.reduce(0) { $0 + Self.share($1) } : Double(findings.count)
    }

    private static func share(_ finding: Finding) -> Double {
        finding.judged == 0 ? 1 : Double(finding.judged - finding.met) / Double(finding.judged)
    }

    /// What orders topics: those about many dossiers before those about one institution or the network, of which a share
    /// says nothing; then by share.
    private static func rank(_ finding: Finding, worst: Bool = false) -> (Int, Double) {
        (finding.level == .dossier ? 0 : 1, worst ? -share(finding) : share(finding))
    }

    /// The orders of the topics that can be better most, in the order of the report.
    private func recommendation(_ findings: [Finding]) -> String {
        let most = Set(
            findings.indices.sorted { isInternal && Self.share(findings[$0]) > Self.share(findings[$1]) }
                .prefix(Self.orderLimit))
        return findings.indices.filter(most.contains).compactMap {
            topic(of: findings[$0])?.recommendation
        }.joined(separator: " ")
    }

    /// *Nazorg*: who does what by when.
    var afterCare: InspectionDocument.Section? {
        guard summary.findings.contains(where: { $0.direction == .improve }) else { return nil }
        func day(after months: Int) -> String {
            DutchWords.date(header.referenceDate.adding(months: months) ?? header.referenceDate)
        }
        let municipality = options.municipality.map { "de gemeente \($0)" } ?? "de gemeente"
        let (answered, followed) = (day(after: Self.answerMonths), day(after: Self.followUpMonths))
        let text =
            switch options.author {
            case .inspectorate:
                "De inspecties vragen \(municipality) om regie te nemen bij het doorvoeren van de verbeteringen. Zij "
                    + "vernemen graag vóór \(answered) welke verbeteringen worden getroffen. Een "
                    + "jaar na dit rapport, na \(followed), gaan de inspecties met "
                    + "\(municipality) en de betrokken partijen na hoe het met de verbeteringen staat."
            case .municipality:
                "\(WorkWords.capitalised(municipality)) neemt de regie bij het doorvoeren van de verbeteringen. Vóór "
                    + "\(answered) legt zij vast welke verbeteringen worden getroffen. Een jaar na dit rapport, na "
                    + "\(followed), gaat zij met de betrokken partijen na hoe het met de verbeteringen staat."
            }
        return .init(anchor: "nazorg", heading: "Nazorg", blocks: [.paragraph(text)])
    }
}
