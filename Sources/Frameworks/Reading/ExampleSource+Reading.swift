import Diagnostics

extension ExampleSource {
    /// Reads the examples of one or more requirements: a group with a code per list.
    static func examples(
        reading node: YamlNode, leaving gap: Gap, origin: Origin, problems: ProblemSink
    ) -> [ExampleSource] {
        guard case .mapping(let entries) = node.content else {
            problems.gaps.insert(gap)
            problems.report(.shape, at: node.place, "voorbeelden moeten per code in een lijst staan")
            return []
        }
        return problems.readAll(entries, leaving: gap) { entry -> [ExampleSource]? in
            let written = PlacedText(text: entry.name, place: entry.place)
            let reference = RequirementReference(reading: written, problems: problems)
            guard case .sequence(let items) = entry.value.content else {
                problems.report(
                    .shape, at: entry.value.place,
                    "de voorbeelden van \"\(entry.name)\" moeten een lijst zijn")
                return nil
            }
            guard let reference else { return nil }
            let examples = problems.readAll(items, leaving: gap) {
                ExampleSource(reading: $0, of: reference, origin: origin, problems: problems)
            }
            UniqueNames.check(
                examples.map { ($0.name, $0.place) }, noun: "voorbeeld", problems: problems)
            return examples
        }.flatMap { $0 }
    }

    /// Reads one example; nil after a report that leaves it without outcome or dossier.
    init?(reading node: YamlNode, of requirement: RequirementReference, origin: Origin, problems: ProblemSink)
    {
        let owner = "een voorbeeld van \(requirement.code)"
        guard let fields = Fields(node, owner: owner, group: .example, problems: problems) else { return nil }
        let name = fields.placedText(.name)
        let outcome = fields.choice(.outcome, of: ExpectedOutcome.self)
        let referenceDate = fields.optionalPlacedText(.referenceDate)
        let undeliverable = fields.texts(.undeliverable).filter { !$0.text.isEmpty }
        let dossier = fields.required(.dossier)
        if let dossier, case .mapping = dossier.content {
        } else if let dossier {
            fields.reportShape(of: .dossier, at: dossier.place, mustBe: "een groep sleutels")
            return nil
        }
        guard let outcome, let dossier else { return nil }
        self.init(
            requirement: requirement, name: name.text, outcome: outcome, referenceDate: referenceDate,
            undeliverable: undeliverable, onlyWithoutRegion: fields.yesNo(.onlyWithoutRegion),
            dossier: FragmentNode(dossier), place: name.place, origin: origin)
    }
}

extension FragmentNode {
    /// Copies a node; a plain `null` means recorded as unknown, any other writing of it is text.
    init(_ node: YamlNode) {
        switch node.content {
        case .scalar(let text, let style):
            self.init(
                content: .scalar(text, isNull: style == .plain && text == "null"), place: node.place)
        case .sequence(let items):
            self.init(content: .sequence(items.map(FragmentNode.init)), place: node.place)
        case .mapping(let entries):
            let fields = entries.map { Field(name: $0.name, place: $0.place, value: FragmentNode($0.value)) }
            self.init(content: .mapping(fields), place: node.place)
        }
    }
}
