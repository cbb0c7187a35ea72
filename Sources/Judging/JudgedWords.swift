public import CivilDates
public import Frameworks

/// Numbers, days and terms of a judgement in Dutch words, for readers of results that know no calendar.
public enum JudgedWords {
    /// A whole number: `één`, `twaalf`, then digits.
    public static func number(_ number: Int) -> String { DutchWords.number(number) }

    /// A date as closely as it is known: `14 november 2026`, `november 2026`.
    public static func date(_ date: PartialDate) -> String { DutchWords.date(date) }

    /// The value of a parameter as people read it: `6 weken`, `ja`, `a, b`; as written when it cannot be read.
    public static func value(of parameter: ParameterSource) -> String {
        let texts = parameter.value.map(\.text)
        guard case .duration = parameter.kind, let text = texts.first,
            let duration = try? CivilDuration(iso: text)
        else { return texts.joined(separator: ", ") }
        return DutchWords.period(duration)
    }

    /// A duration in words: `6 weken` for `P42D`; nil for any other text.
    public static func duration(_ text: String) -> String? {
        (try? CivilDuration(iso: text)).map(DutchWords.period)
    }

    /// A term that ran on the day a file was judged, in a sentence; one that is not known to the day has an earliest and a
    /// latest end.
    ///
    /// - Parameters:
    ///   - due: When it ends.
    ///   - asked: The reference date that was asked for; a term that ended by then ran only when the file was exported.
    /// - Returns: The sentence.
    public static func term(_ due: PartialDate, asked: CivilDay? = nil) -> String {
        if let asked, due.lastDay <= asked {
            return
                "De termijn hiervoor liep bij de export nog, tot \(date(due)). Wat daarna is gebeurd, is niet gezien: "
                + "lever het dossier opnieuw aan."
        }
        guard !due.isFull else { return "De termijn hiervoor loopt tot \(date(due))." }
        let (first, last) = (PartialDate(due.firstDay), PartialDate(due.lastDay))
        return "De termijn hiervoor loopt op zijn vroegst tot \(date(first)) en op zijn laatst tot "
            + "\(date(last))."
    }
}
