import Diagnostics

extension Fields {
    /// An expression; nil after a report when it is missing or not in a `|-` block.
    func expression(_ key: Key) -> ExpressionSource? {
        required(key).flatMap { expression($0, of: key) }
    }

    /// An expression; nil when the key is absent, or after a report when it is not in a `|-` block.
    func optionalExpression(_ key: Key) -> ExpressionSource? {
        optional(key).flatMap { expression($0, of: key) }
    }

    /// One of a closed list of words; nil after a report.
    func choice<Word: RawRepresentable & CaseIterable>(_ key: Key, of type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard has(key) || required(key) != nil else { return nil }
        let written = placedText(key)
        if let word = Word(rawValue: written.text) { return word }
        if !written.text.isEmpty {
            reportUnknown(written, of: key, among: Word.allCases.map(\.rawValue))
        }
        return nil
    }

    /// `ja` or `nee`; false when the key is absent.
    func yesNo(_ key: Key) -> Bool {
        guard let written = optionalPlacedText(key), !written.text.isEmpty else { return false }
        if written.text != "ja" && written.text != "nee" {
            reportUnknown(written, of: key, among: ["ja", "nee"])
        }
        return written.text == "ja"
    }

    /// A whole number from 1 to 99 without leading zero; nil after a report.
    func ordinal(_ key: Key) -> Int? { ordinal(placedText(key), of: key) }

    /// Such numbers as they are written; empty when the key is absent, without those that were reported.
    func ordinals(_ key: Key) -> [PlacedText] { texts(key).filter { ordinal($0, of: key) != nil } }

    private func ordinal(_ written: PlacedText, of key: Key) -> Int? {
        guard !written.text.isEmpty else { return nil }
        if let number = Int(written.text), (1...99).contains(number), String(number) == written.text {
            return number
        }
        problems.report(
            .number, at: written.place,
            "\"\(key.rawValue)\" in \(owner) moet een getal van 1 tot en met 99 zijn")
        return nil
    }

    /// Reports a word that is not on a closed list.
    func reportUnknown(_ written: PlacedText, of key: Key, among known: [String]) {
        problems.report(
            .unknownValue, at: written.place,
            "\"\(written.text)\" kan niet bij \"\(key.rawValue)\" in \(owner)",
            remedy: Remedy.choose(for: written.text, among: known))
    }

    private func expression(_ node: YamlNode, of key: Key) -> ExpressionSource? {
        guard case .scalar(let text, let style) = node.content else {
            reportShape(of: key, at: node.place, mustBe: "een tekst")
            return nil
        }
        if WhiteSpace.folded(text).isEmpty {
            problems.report(.empty, at: node.place, "\"\(key.rawValue)\" in \(owner) is leeg")
            return nil
        }
        guard case .literal(let column) = style else {
            problems.report(
                .expressionBlock, at: node.place,
                "\"\(key.rawValue)\" in \(owner) moet in een blok met |- staan",
                remedy: "zet |- achter de dubbele punt en de uitdrukking ingesprongen op de volgende regel")
            return nil
        }
        return ExpressionSource(text: text, file: node.place.file, line: node.place.line + 1, column: column)
    }
}
