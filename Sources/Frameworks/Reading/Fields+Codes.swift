import Diagnostics

extension Fields {
    /// The code of a requirement, point or rule under a key; nil after a report.
    func requirementCode(_ key: Key) -> RequirementReference? {
        let written = placedText(key)
        return written.text.isEmpty ? nil : reference(written)
    }

    /// The code of a requirement that is mentioned under a key; nil when absent or after a report.
    func optionalReference(_ key: Key) -> RequirementReference? {
        guard let written = optionalPlacedText(key), !written.text.isEmpty else { return nil }
        return reference(written)
    }

    /// The codes of a list; those that are no codes are reported and left out.
    func references(_ key: Key) -> [RequirementReference] {
        texts(key).filter { !$0.text.isEmpty }.compactMap(reference)
    }

    private func reference(_ written: PlacedText) -> RequirementReference? {
        RequirementReference(reading: written, problems: problems)
    }
}

extension RequirementReference {
    /// Reads a code; reports what is none, with the code that was probably meant.
    init?(reading written: PlacedText, problems: ProblemSink) {
        guard let code = RequirementCode(written.text) else {
            let likely = Self.likely(written.text).map { "bedoelt u \"\($0)\"?" }
            problems.report(
                .codeGrammar, at: written.place, "\"\(written.text)\" is geen code",
                remedy: likely ?? "schrijf bijvoorbeeld 4.B1.a voor een eis of 4.A1 voor een toetspunt")
            return nil
        }
        self.init(code: code, place: written.place)
    }

    /// The code with letters in their right case and the dot before the last letter, if that makes one.
    private static func likely(_ text: String) -> RequirementCode? {
        let parts = text.lowercased().filter { $0 != " " }.split(separator: ".").map(String.init)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        if parts.count == 3 { return RequirementCode("\(parts[0]).\(parts[1].uppercased()).\(parts[2])") }
        let stem = "\(parts[0]).\(parts[1].uppercased())"
        return RequirementCode(stem)
            ?? RequirementCode("\(stem.dropLast()).\(parts[1].suffix(1))")
    }
}
