import Diagnostics

extension Fields {
    /// Per framework or region the names in it; those that are no list are reported and left out.
    func encodedNames(_ key: Key) -> [EncodedNames] {
        members(key).compactMap { entry in
            guard case .sequence(let items) = entry.value.content, !items.isEmpty else {
                reportShape(of: key, at: entry.value.place, mustBe: "per kader of regio een lijst namen")
                return nil
            }
            let names = items.compactMap { item -> PlacedText? in
                guard let text = item.scalar else {
                    reportShape(of: key, at: item.place, mustBe: "per kader of regio een lijst namen")
                    return nil
                }
                return PlacedText(text: WhiteSpace.folded(text), place: item.place)
            }
            return EncodedNames(holder: PlacedText(text: entry.name, place: entry.place), names: names)
        }
    }

    /// Lines of a file, such as `55-61, 201`; reported when they are none.
    func lineNumbers(_ key: Key) -> PlacedText {
        let written = placedText(key)
        guard !written.text.isEmpty, written.text.wholeMatch(of: /\d+(-\d+)?(, \d+(-\d+)?)*/) == nil else {
            return written
        }
        problems.report(
            .number, at: written.place,
            "\"\(key.rawValue)\" in \(owner) moet uit regelnummers bestaan",
            remedy: "schrijf bijvoorbeeld 55-61, 201")
        return written
    }
}
