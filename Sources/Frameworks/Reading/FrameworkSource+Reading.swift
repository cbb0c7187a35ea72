import Diagnostics

extension FrameworkSource {
    /// Reads `kader.yaml` of a folder, nil after a report.
    ///
    /// Indicators, topics and examples are still empty.
    init?(reading node: YamlNode, folder: String, problems: ProblemSink) {
        guard let fields = Fields(node, owner: "het kader", group: .framework, problems: problems) else {
            return nil
        }
        let id = fields.placedText(.framework)
        if !id.text.isEmpty && id.text != folder {
            problems.report(
                .identity, at: id.place, "kader \"\(id.text)\" staat in de map \"\(folder)\"",
                remedy: "geef map en kader dezelfde naam")
        }
        Self.checkEquality(fields)
        self.init(
            id: id.text, title: fields.text(.title), version: fields.text(.version),
            status: fields.choice(.status, of: FrameworkStatus.self) ?? .proposal,
            validFrom: fields.optionalPlacedText(.validFrom),
            validUntil: fields.optionalPlacedText(.validUntil),
            documents: fields.members(.documents).compactMap {
                CitedDocument(reading: $0, problems: problems)
            },
            questions: fields.items(.questions, required: true).compactMap {
                QuestionSource(reading: $0, problems: problems)
            },
            closing: fields.optional(.closing).flatMap { ClosingSource(reading: $0, problems: problems) },
            parameters: fields.members(.parameters).compactMap {
                ParameterSource(reading: $0, problems: problems)
            },
            terms: fields.members(.terms).compactMap {
                TermSource(reading: $0, origin: .framework, problems: problems)
            },
            display: fields.optional(.display).flatMap { DisplaySource(reading: $0, problems: problems) }
                ?? DisplaySource(),
            derived: fields.items(.derived).compactMap { DerivedSource(reading: $0, problems: problems) },
            agenda: fields.items(.agenda).compactMap { AgendaSource(reading: $0, problems: problems) },
            windows: fields.items(.windows).compactMap { WindowSource(reading: $0, problems: problems) },
            indicators: [], sections: [], topics: [], examples: [], region: nil, files: [], place: id.place)
        UniqueNames.check(questions.map { ($0.code, $0.place) }, noun: "hoofdvraag", problems: problems)
        UniqueNames.check(derived.map { ($0.name, $0.place) }, noun: "afleiding", problems: problems)
        UniqueNames.check(
            agenda.map { ($0.name.text, $0.name.place) }, noun: "agendapunt", problems: problems)
        UniqueNames.check(
            windows.map { ($0.name.text, $0.name.place) }, noun: "venster", problems: problems)
    }

    /// Reports any comparison but the three-valued one, the only one in which unknown never turns into no.
    private static func checkEquality(_ fields: Fields) {
        let written = fields.placedText(.equality)
        if written.text.isEmpty || written.text == "driewaardig" { return }
        fields.reportUnknown(written, of: .equality, among: ["driewaardig"])
    }
}
