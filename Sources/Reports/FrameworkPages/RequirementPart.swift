import Diagnostics
import Frameworks
import Paraphrasing

/// The norm of a requirement, its rule in words and its conditions, as text.
struct RequirementPart {
    let requirement: RequirementSource
    let framework: FrameworkSource
    /// What puts the conditions into words, or nil to show them as written only.
    var paraphraser: Paraphraser?
    /// Whether each condition says where it stands in the framework file.
    let showsPlaces: Bool

    /// Writes all of it.
    func write(to page: inout TextPage, indent: Int) {
        page.paragraph(
            "Norm: “\(VisibleText.escaped(requirement.quotation.text))”", indent: indent, hanging: 2)
        if requirement.code.kind != .rule {
            let source = FrameworkWords.source(requirement.citation, in: framework)
            page.paragraph("Bron: \(VisibleText.escaped(source))", indent: indent, hanging: 2, style: .faint)
        }
        if let promotion = FrameworkWords.promotion(of: requirement, in: framework) {
            page.paragraph(
                VisibleText.escaped("\(promotion.label): \(promotion.text)"), indent: indent, hanging: 2)
        }
        page.paragraph("Bewijs: \(FrameworkWords.proof(of: requirement))", indent: indent, hanging: 2)
        if let onlyIf = requirement.onlyIf {
            page.paragraph("Alleen als \(onlyIf.code) voldaan is", indent: indent, hanging: 2)
        }
        for condition in LabelledCondition.conditions(of: requirement) {
            let place = showsPlaces ? " [\(Self.place(of: condition.expression))]" : ""
            page.paragraph(VisibleText.escaped(condition.label) + place + ":", indent: indent, hanging: 2)
            if let paraphraser { page.words(condition.words(by: paraphraser), indent: indent + 2) }
            page.code(condition.expression, indent: indent + 4, hasBar: paraphraser != nil)
        }
        if let reason = requirement.noQuestionBecause {
            page.paragraph("Geen vraag omdat: \(VisibleText.escaped(reason))", indent: indent, hanging: 2)
        }
    }

    /// Where a condition stands: folder, file and line, so that it can be found in any checkout.
    private static func place(of expression: ExpressionSource) -> String {
        let file = expression.file.split(separator: "/").suffix(2).joined(separator: "/")
        return Place(file: file, line: expression.line).description
    }
}
