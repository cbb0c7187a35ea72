import Frameworks

/// What a region and a person changed in a framework, as far as it is shown.
struct FrameworkChanges {
    /// A parameter with another value than the framework's own.
    struct Parameter {
        /// As it is used.
        let now: ParameterSource
        /// As the framework has it; nil when that is not known.
        let before: ParameterSource?
    }

    /// A term that has taken the place of one of the framework.
    struct Term {
        /// As it is used.
        let now: TermSource
        /// As the framework has it.
        let before: TermSource
    }

    /// A topic of the framework that points of the region feed too.
    struct Feed {
        /// The topic.
        let topic: TopicSource
        /// The points, in order.
        let codes: [RequirementCode]
    }

    /// The parameters with another value, in order.
    let parameters: [Parameter]
    /// The terms that took the place of others, in order.
    let replaced: [Term]
    /// The terms that are new, in order.
    let added: [TermSource]
    /// The points that are new, in order of indicators.
    let points: [RequirementSource]
    /// The topics that are new, in order.
    let topics: [TopicSource]
    /// The topics of the framework that new points feed, in order.
    let feeds: [Feed]

    /// The points, new or of the framework, that decide along with the requirements, in order of indicators.
    let promoted: [RequirementSource]

    /// Whether nothing is changed.
    var isEmpty: Bool {
        parameters.isEmpty && replaced.isEmpty && added.isEmpty && points.isEmpty && topics.isEmpty
            && promoted.isEmpty
    }

    /// Compares what a sheet shows with the framework's own.
    init(_ sheet: FrameworkSheet) {
        let base = sheet.base
        parameters = sheet.parameters.filter { $0.origin != .framework }.map { parameter in
            Parameter(now: parameter, before: base?.parameters.first { $0.name == parameter.name })
        }
        let changed = sheet.terms.filter { $0.origin != .framework }
        replaced = changed.compactMap { term in
            base?.terms.first { $0.name == term.name }.map { Term(now: term, before: $0) }
        }
        let names = Set(replaced.map(\.now.name))
        added = changed.filter { !names.contains($0.name) }
        promoted = sheet.indicators.flatMap(\.promotedPoints)
        points = sheet.indicators.flatMap { $0.rules.flatMap(\.requirements) + $0.points }
            .filter { $0.origin != .framework }
        topics = sheet.topics.filter { $0.origin != .framework }
        let codes = Set(points.map(\.code))
        feeds = sheet.topics.filter { $0.origin == .framework }.compactMap { topic in
            let own = topic.fedBy.map(\.code).filter(codes.contains)
            return own.isEmpty ? nil : Feed(topic: topic, codes: own)
        }
    }
}
