extension FormatGroup {
    private static let forEach = FormatKey.optional(
        .forEach, .expression, "\"x in lijst\": de eis geldt voor elk element van de lijst")
    private static let applicableWhen = FormatKey.optional(
        .applicableWhen, .expression, "Voorwaarde: is zij nee, dan is de eis niet van toepassing")
    private static let dueFrom = FormatKey.optional(
        .dueFrom, .expression, "Een datum: zolang die nog komt, is de eis nog niet aan de orde")
    private static let metWhen = FormatKey.optional(
        .metWhen, .expression, "Voorwaarde: is zij ja, dan is aan de eis voldaan")
    private static let toldAt = FormatKey.optional(
        .toldAt, .code(.any),
        "De code van de eis waar hetzelfde gemis al wordt verteld; het wordt dan niet nog eens geteld")

    /// What each case of a requirement says, or a requirement that has no cases.
    static let caseKeys = [forEach, applicableWhen, dueFrom, metWhen, toldAt]

    /// The keys that requirements and points have behind their code.
    static let requirementKeys: [FormatKey] = [
        .required(.question, .text, "De vraag die een lezer van het dossier zou beantwoorden"),
        .required(
            .quotation, .text,
            "De woorden van de norm; bij een eis staan zij letterlijk in het citaat van de beslisregel"),
        .required(
            .proof, .word(ProofStandard.allCases.map(\.rawValue)),
            "Hoe het volgens de norm moet blijken: haar eigen woord"),
        .required(
            .level, .word(RequirementLevel.allCases.map(\.rawValue)),
            "Waar de eis over gaat: één dossier, een instelling of het netwerk"),
        .optional(
            .doer, .text,
            "Wie aan zet is als er iets ontbreekt; anders wie bij de weergave van het kader staat, of de instelling of het netwerk"
        ),
        .required(
            .nature, .word(RequirementNature.words),
            "Wie beslist: het dossier (mechanisch), het dossier over of het er is en een mens over hoe goed (signaal), "
                + "of alleen een mens (professioneel)"),
        .optional(.onlyIf, .code(.any), "De code van een eis waaraan eerst moet zijn voldaan"),
        applicableWhen, dueFrom,
        .optional(.closingDoesNotCount, .yesNo, "ja: een afsluiting laat deze termijn niet eindigen"),
        forEach, metWhen,
        .optional(
            .questionWhen, .expression,
            "Voorwaarde: is zij ja en is aan de eis niet voldaan, dan is een oordeel nodig, want een andere bron kan het laten zien"
        ),
        .optional(
            .noQuestionBecause, .text,
            "In plaats van \"vraag als\": waarom een andere bron het hier niet kan laten zien"),
        .optional(
            .refiningQuestions, .list(.text),
            "Bij een signaal: de vragen aan een mens die openstaan als aan de eis is voldaan"),
        .optional(
            .refines, .code(.any),
            "Bij professioneel: de code van de eis waarvan een mens de kwaliteit beoordeelt"),
        .optional(
            .decides, .yesNo,
            "Bij professioneel: ja, want het oordeel van een mens komt in de plaats van een feit"),
        .optional(
            .cases, .list(.requirementCase), "In plaats van één voorwaarde: meer gevallen, elk met een naam"),
        toldAt,
        .required(
            .good, .template(TextSlot.inRequirements),
            "Wat er staat als aan de eis is voldaan: een hele zin over één dossier"),
        .required(
            .improve, .template(TextSlot.inRequirements), "Wat er staat als aan de eis niet is voldaan"),
        .required(
            .unknown, .template(TextSlot.inRequirements), "Wat er staat als het niet is vast te stellen"),
    ]

    /// What the keys of requirements and points ask of each other.
    static let requirementRules: [FormatRule] = {
        let mechanical = [RequirementNature.mechanicalWord]
        let signal = [RequirementNature.signalWord]
        let professional = [RequirementNature.professionalWord]
        let byDossier = mechanical + signal
        let asking = ProofStandard.allCases.filter(\.asksForQuestion).map(\.rawValue)
        return [
            FormatRule(
                .isOne(.nature, of: mechanical), then: .forbids([.refines, .decides, .refiningQuestions])),
            FormatRule(.isOne(.nature, of: signal), then: .forbids([.refines, .decides])),
            FormatRule(.isOne(.nature, of: signal), then: .demands([.refiningQuestions])),
            FormatRule(
                .isOne(.nature, of: professional),
                then: .forbids([.metWhen, .questionWhen, .refiningQuestions])),
            FormatRule(
                .isOne(.nature, of: professional), .isOne(.decides, of: ["ja"]), then: .forbids([.refines])),
            FormatRule(
                .isOne(.nature, of: professional), .isNot(.decides, "ja"), then: .demands([.refines])),
            FormatRule(
                .has(.cases), then: .forbids(caseKeys.map(\.key))),
            FormatRule(.isOne(.nature, of: byDossier), .lacks(.cases), then: .demands([.metWhen])),
            FormatRule(.isOne(.nature, of: byDossier), then: .demandsInItems(.cases, [.metWhen])),
            FormatRule(
                .isOne(.nature, of: professional), then: .forbidsInItems(.cases, [.metWhen, .questionWhen])),
            FormatRule(.has(.questionWhen), then: .forbids([.noQuestionBecause])),
            FormatRule(
                .isOne(.nature, of: byDossier), .isOne(.proof, of: asking),
                then: .demandsOne([.questionWhen, .noQuestionBecause])),
        ]
    }()
}
