import Diagnostics

extension RegionSource {
    /// Reads a region profile; nil after a report that leaves nothing to lay over a framework.
    init?(reading node: YamlNode, fileName: String, withExamples: Bool, problems: ProblemSink) {
        guard let fields = Fields(node, owner: "de regio", group: .region, problems: problems) else {
            return nil
        }
        let id = fields.placedText(.region)
        if !id.text.isEmpty && id.text + ".yaml" != fileName {
            problems.report(
                .identity, at: id.place, "regio \"\(id.text)\" staat in het bestand \"\(fileName)\"",
                remedy: "geef bestand en regio dezelfde naam")
        }
        let origin = Origin.region(id.text)
        let status =
            fields.has(.status) ? fields.choice(.status, of: FrameworkStatus.self) ?? .proposal : .inForce
        _ = fields.items(.appliesTo, required: true)
        self.init(
            id: id.text, title: fields.text(.title), status: status, appliesTo: fields.texts(.appliesTo),
            documents: fields.members(.documents).compactMap {
                CitedDocument(reading: $0, problems: problems)
            },
            parameters: fields.members(.parameters).compactMap {
                ParameterValue(reading: $0, problems: problems)
            },
            terms: fields.members(.terms).compactMap {
                TermSource(reading: $0, origin: origin, problems: problems)
            },
            points: problems.readAll(fields.items(.points), leaving: .regionalPoints) {
                RequirementSource(reading: $0, role: .regionalPoint, origin: origin, problems: problems)
            },
            promotions: fields.items(.promotions).compactMap {
                PromotionSource(reading: $0, problems: problems)
            },
            examples: withExamples
                ? fields.optional(.examples).map {
                    ExampleSource.examples(
                        reading: $0, leaving: .regionalExamples, origin: origin, problems: problems)
                } ?? [] : [],
            topics: problems.readAll(fields.items(.topics), leaving: .topics) {
                TopicSource(reading: $0, origin: origin, problems: problems)
            },
            place: id.place)
    }
}

extension RegionSource.ParameterValue {
    /// Reads a value that replaces that of a parameter: one text or a list, by itself or with who decided on it; nil
    /// after a report.
    init?(reading entry: YamlNode.Entry, problems: ProblemSink) {
        let owner = "parameter \(entry.name)"
        var (node, decision): (YamlNode?, String?) = (entry.value, nil)
        if case .mapping = entry.value.content {
            guard let fields = Fields(entry.value, owner: owner, group: .regionalValue, problems: problems)
            else {
                return nil
            }
            node = fields.required(.value)
            decision = fields.text(.decision)
        }
        guard let node else { return nil }
        let isList = if case .sequence = node.content { true } else { false }
        let kind: ParameterKind = isList ? .codes(list: "") : .text
        guard let value = ParameterSource.value(node, kind: kind, owner: owner, problems: problems) else {
            return nil
        }
        self.init(name: entry.name, value: value, isList: isList, decision: decision, place: entry.place)
    }
}
