import Diagnostics

extension FrameworkSource {
    /// Lays a region profile over the framework, before anything is compiled.
    mutating func lay(_ profile: RegionSource, problems: ProblemSink) {
        region = profile
        // What it says of another framework would be no more than noise.
        guard fits(profile, problems: problems) else { return }
        let known = Set(documents.map(\.id))
        documents += profile.documents.filter { !known.contains($0.id) }
        for value in profile.parameters { replace(value, of: profile, problems: problems) }
        for term in profile.terms { lay(term) }
        for point in profile.points { add(point, problems: problems) }
        promote(profile.promotions, problems: problems)
        topics += profile.topics
        for point in profile.points { feed(point, problems: problems) }
        examples += profile.examples
        let own = Set(requirements.filter { $0.origin == .framework }.map(\.code))
        for example in profile.examples where own.contains(example.requirement.code) {
            problems.report(
                .unknownCode, at: example.requirement.place,
                "\(example.requirement.code) is geen toetspunt van deze regio",
                remedy: "geef alleen voorbeelden van eigen toetspunten")
        }
    }

    /// Whether a profile is meant for the framework; reports when not.
    private func fits(_ profile: RegionSource, problems: ProblemSink) -> Bool {
        if profile.isMeant(for: id) { return true }
        let names = profile.appliesTo.map(\.text).joined(separator: ", ")
        let slip = profile.appliesTo.first { NearestName.suggestion(for: $0.text, among: [id]) != nil }
        problems.report(
            .regionFramework, at: (slip ?? profile.appliesTo.first)?.place ?? profile.place,
            "regio \(profile.id) is voor \(names), niet voor \(id)",
            remedy: slip == nil ? "kies een andere regio of een ander kader" : "bedoelt u \"\(id)\"?")
        return false
    }

    private mutating func replace(
        _ value: RegionSource.ParameterValue, of profile: RegionSource, problems: ProblemSink
    ) {
        guard let index = parameters.firstIndex(where: { $0.name == value.name }) else {
            problems.report(
                .unknownParameter, at: value.place, "parameter \"\(value.name)\" bestaat niet in kader \(id)",
                remedy: Remedy.choose(for: value.name, among: parameters.map(\.name)))
            return
        }
        let wantsList = if case .codes = parameters[index].kind { true } else { false }
        guard wantsList == value.isList else {
            problems.report(
                .shape, at: value.place,
                "parameter \"\(value.name)\" moet \(wantsList ? "een lijst" : "een enkele waarde") zijn")
            return
        }
        let problem = parameters[index].replace(
            value.value, decision: value.decision, origin: .region(profile.id))
        if let problem {
            problems.report(
                .unknownValue, at: value.value.first?.place ?? value.place, problem,
                remedy: "kies uit: ja, nee")
        }
    }

    /// Replaces the term of the same name, or adds it.
    private mutating func lay(_ term: TermSource) {
        if let index = terms.firstIndex(where: { $0.name == term.name }) {
            terms[index] = term
        } else {
            terms.append(term)
        }
    }

    /// Lets a point feed the topic it names.
    private mutating func feed(_ point: RequirementSource, problems: ProblemSink) {
        guard let name = point.feeds, !name.text.isEmpty else { return }
        guard let index = topics.firstIndex(where: { $0.code == name.text }) else {
            problems.report(
                .topic, at: name.place, "onderwerp \"\(name.text)\" bestaat niet",
                remedy: Remedy.choose(for: name.text, among: topics.map(\.code)))
            return
        }
        topics[index].fedBy.append(RequirementReference(code: point.code, place: name.place))
    }

    private mutating func add(_ point: RequirementSource, problems: ProblemSink) {
        guard let index = indicators.firstIndex(where: { $0.number == point.code.indicator }) else {
            // An indicator that could not be read was reported already.
            if problems.gaps.contains(.requirements(indicator: point.code.indicator)) { return }
            problems.report(
                .unknownCode, at: point.place,
                "indicator \(point.code.indicator) bestaat niet in kader \(id)",
                remedy: "kies uit: " + indicators.map { String($0.number) }.joined(separator: ", "))
            return
        }
        indicators[index].points.append(point)
    }
}
