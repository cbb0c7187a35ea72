import Diagnostics

extension Fields {
    /// A text with its place, white space folded; empty after a report when it is missing or wrong.
    func placedText(_ key: Key) -> PlacedText {
        required(key).map { placedText($0, of: key) } ?? PlacedText(text: "", place: place)
    }

    /// A text with its place, white space folded; nil when the key is absent.
    func optionalPlacedText(_ key: Key) -> PlacedText? {
        optional(key).map { placedText($0, of: key) }
    }

    /// A text, white space folded; empty after a report when it is missing or wrong.
    func text(_ key: Key) -> String { placedText(key).text }

    /// A text, white space folded; nil when the key is absent.
    func optionalText(_ key: Key) -> String? { optionalPlacedText(key)?.text }

    /// The texts of a list; empty when the key is absent.
    func texts(_ key: Key) -> [PlacedText] {
        items(key).map { placedText($0, of: key) }
    }

    /// A text with slots out of the given ones.
    func template(_ key: Key, slots: [TextSlot]) -> TextSource {
        TextSource(reading: placedText(key), slots: slots, problems: problems)
    }

    private func placedText(_ node: YamlNode, of key: Key) -> PlacedText {
        guard let scalar = node.scalar else {
            reportShape(of: key, at: node.place, mustBe: "een tekst")
            return PlacedText(text: "", place: node.place)
        }
        let text = WhiteSpace.folded(scalar)
        if text.isEmpty {
            problems.report(.empty, at: node.place, "\"\(key.rawValue)\" in \(owner) is leeg")
        }
        return PlacedText(text: text, place: node.place)
    }
}
