import Frameworks
import Paraphrasing

extension FrameworkSheet {
    /// What the indicators that are shown lean on; nil when all of the framework is shown.
    private var uses: Paraphraser.Uses? {
        guard indicator != nil else { return nil }
        let requirements = indicators.flatMap { $0.rules.flatMap(\.requirements) + $0.points }
        let conditions = requirements.flatMap { LabelledCondition.conditions(of: $0) }
        return paraphraser.uses(
            of: conditions.filter { !$0.isIterator }.map(\.expression.text),
            iterators: conditions.filter(\.isIterator).map(\.expression.text))
    }

    /// The parameters that are shown: those the indicators lean on, or all.
    var parameters: [ParameterSource] {
        guard let uses else { return framework.parameters }
        return framework.parameters.filter { uses.parameters.contains($0.name) }
    }

    /// The terms that are shown: those the indicators lean on, or all.
    var terms: [TermSource] {
        guard let uses else { return framework.terms }
        return framework.terms.filter { uses.terms.contains($0.name) }
    }

    /// When a dossier counts as closed, part by part under its key; none beside a single indicator.
    var closing: [(label: String, expression: ExpressionSource)] {
        guard indicator == nil, let closing = framework.closing else { return [] }
        let lapses = closing.lapsesWhen.map { [("Termijnen vervallen als", $0)] } ?? []
        return [("Gesloten als", closing.closedWhen), ("Op", closing.date)] + lapses
    }

    /// The derived values that are shown: none beside a single indicator.
    var derived: [DerivedSource] { indicator == nil ? framework.derived : [] }

    /// The topics that are shown: those that requirements of the indicators feed, or all.
    var topics: [TopicSource] {
        guard let indicator else { return framework.topics }
        return framework.topics.filter { $0.fedBy.contains { $0.code.indicator == indicator } }
    }

    /// The main questions that are shown: those of the indicators.
    var questions: [QuestionSource] {
        let codes = Set(indicators.map(\.question.text))
        return indicator == nil ? framework.questions : framework.questions.filter { codes.contains($0.code) }
    }

    /// The documents that are shown: those cited by what is shown, or all.
    var documents: [CitedDocument] {
        // A region's documents are among those of the framework once it is laid over it.
        guard indicator != nil else { return framework.documents }
        let cited = indicators.flatMap { indicator in
            [indicator.citation.document] + indicator.rules.map(\.citation.document)
                + indicator.points.map(\.citation.document)
        }
        return framework.documents.filter { cited.contains($0.id) }
    }
}
