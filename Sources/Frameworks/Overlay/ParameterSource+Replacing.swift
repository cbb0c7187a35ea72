extension ParameterSource {
    /// Replaces the value and who decided on it; what is wrong with the new one, or nil when it is taken.
    mutating func replace(_ value: [PlacedText], decision: String? = nil, origin: Origin) -> String? {
        if kind == .boolean, let word = value.first?.text, word != "ja", word != "nee" {
            return "\"\(word)\" kan niet bij parameter \(name)"
        }
        self.value = value
        self.decision = decision
        self.origin = origin
        return nil
    }
}
