import Diagnostics

extension FrameworkSource {
    /// Lets the points that the region names decide about their indicators.
    mutating func promote(_ promotions: [PromotionSource], problems: ProblemSink) {
        for promotion in promotions {
            let code = promotion.point.code
            guard let indicator = indicators.firstIndex(where: { $0.number == code.indicator }),
                let index = indicators[indicator].points.firstIndex(where: { $0.code == code })
            else {
                reportMissing(promotion.point, problems)
                continue
            }
            let point = indicators[indicator].points[index]
            if point.promotion != nil {
                problems.report(
                    .duplicateCode, at: promotion.point.place,
                    "\(code) staat er al als toetspunt dat meebeslist",
                    remedy: "verwijder een van de twee")
            } else if let remedy = indicators[indicator].objection(toLevelOf: point) {
                problems.report(
                    .codePrefix, at: promotion.point.place,
                    "\(code) heeft niveau \(point.level.rawValue) en kan niet meebeslissen over indicator \(code.indicator)",
                    remedy: remedy)
            } else {
                indicators[indicator].points[index].promotion = promotion
            }
        }
    }

    /// Reports a code that is no point, unless it may stand in a part that could not be read.
    private func reportMissing(_ reference: RequirementReference, _ problems: ProblemSink) {
        let code = reference.code
        if indicators.contains(where: { $0.rules.flatMap(\.requirements).contains { $0.code == code } }) {
            problems.report(
                .codePrefix, at: reference.place, "\(code) is een eis en beslist al mee",
                remedy: "noem alleen toetspunten")
        } else if !problems.mayHide(code) {
            let points = indicators.flatMap(\.points).map(\.code.description)
            problems.report(
                .unknownCode, at: reference.place,
                "toetspunt \(code) bestaat niet in kader \(id) en niet in deze regio",
                remedy: Remedy.choose(for: code.description, among: points))
        }
    }
}

extension IndicatorSource {
    /// What to do about a point that is of another level than the verdict, or nil when it is not.
    fileprivate func objection(toLevelOf point: RequirementSource) -> String? {
        let levels = rules.flatMap(\.requirements).map(\.level)
        if levels.isEmpty || levels.contains(point.level) { return nil }
        var names: [String] = []
        for level in levels where !names.contains(level.rawValue) { names.append(level.rawValue) }
        return "laat alleen een toetspunt met niveau \(names.joined(separator: " of ")) meebeslissen"
    }
}
