import CivilDates
import Diagnostics

extension AnswerSource {
    /// Reads one answer; nil after a report.
    init?(reading fields: Fields, _ framework: FrameworkSource, problems: ProblemSink) {
        let id = fields.text(.dossierID)
        let reference = fields.requirementCode(.code)
        let outcome = fields.choice(.outcome, of: Outcome.self)
        let reason = fields.text(.reason)
        let origin = fields.choice(.citation, of: Origin.self)
        let role = Self.role(fields)
        let date = Self.date(fields)
        guard let reference, Self.exists(reference, in: framework, problems), let outcome, let origin,
            let role,
            let date, !id.isEmpty, !reason.isEmpty
        else { return nil }
        self.init(
            id: id, code: reference.code, outcome: outcome, reason: reason, origin: origin, role: role,
            date: date, place: fields.place)
    }

    private static func exists(
        _ reference: RequirementReference, in framework: FrameworkSource, _ problems: ProblemSink
    ) -> Bool {
        let known = framework.requirements.map(\.code)
        if known.contains(reference.code) { return true }
        problems.report(
            .unknownCode, at: reference.place, "\(reference.code) bestaat niet in dit kader",
            remedy: NearestName.suggestion(
                for: reference.code.description, among: known.sorted().map(\.description)
            ).map { "bedoelt u \"\($0)\"?" })
        return false
    }

    /// A role: what looks like the name of a person is refused.
    private static func role(_ fields: Fields) -> String? {
        let written = fields.placedText(.answeredBy)
        if written.text.isEmpty { return nil }
        let capitalised = written.text.split(separator: " ").filter { word in
            let letters = Array(word.unicodeScalars)
            return letters.count > 1 && letters[0].properties.isUppercase && letters[1].properties.isLowercase
        }
        if capitalised.count < 2 { return written.text }
        fields.problems.report(
            .answer, at: written.place, "\"door\" lijkt op de naam van een persoon",
            remedy: "schrijf een rol, bijvoorbeeld inspecteur")
        return nil
    }

    private static func date(_ fields: Fields) -> String? {
        let written = fields.placedText(.date)
        if written.text.isEmpty { return nil }
        let iso = WrittenDate.iso(written.text)
        if let date = PartialDate(iso: iso), date.isFull { return iso }
        fields.problems.report(
            .answer, at: written.place, "\"datum\" is geen dag",
            remedy: "schrijf jjjj-mm-dd of dd-mm-jjjj, met een dag die bestaat")
        return nil
    }
}
