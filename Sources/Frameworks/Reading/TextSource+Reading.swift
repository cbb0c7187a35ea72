import Diagnostics

extension TextSource {
    /// Cuts a text into plain stretches and slots; reports slots that are unknown or not allowed here.
    init(reading written: PlacedText, slots allowed: [TextSlot], problems: ProblemSink) {
        var segments: [Segment] = []
        var plain = ""
        var rest = Substring(written.text)
        func report(_ message: String, _ remedy: String? = nil) {
            problems.report(.slot, at: written.place, message, remedy: remedy)
        }
        func isBrace(_ character: Character) -> Bool { character == "{" || character == "}" }
        while let brace = rest.firstIndex(where: isBrace) {
            plain += rest[..<brace]
            let after = rest[rest.index(after: brace)...]
            guard rest[brace] == "{", let close = after.firstIndex(where: isBrace), after[close] == "}" else {
                report("een accolade wordt niet \(rest[brace] == "{" ? "gesloten" : "geopend")")
                rest = after
                continue
            }
            let name = String(after[..<close])
            if let slot = TextSlot(rawValue: name), allowed.contains(slot) {
                if !plain.isEmpty { segments.append(.text(plain)) }
                segments.append(.slot(slot))
                plain = ""
            } else {
                report(
                    "{\(name)} kan niet in deze tekst",
                    Remedy.choose(for: "{\(name)}", among: allowed.map { "{\($0.rawValue)}" }))
            }
            rest = after[after.index(after: close)...]
        }
        plain += rest
        if !plain.isEmpty { segments.append(.text(plain)) }
        self.init(text: written.text, segments: segments, place: written.place)
    }
}
