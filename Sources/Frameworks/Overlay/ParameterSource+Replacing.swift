extension ParameterSource {
    /// Replaces the value; what is wrong with the new one, or nil when it is taken.
    mutating func replace(_ value: [PlacedText], origin: Origin) -> String? {
        if kind == .boolean, let word = value.first?.text, word != "ja", word != "nee" {
            return "\"\(word)\" kan niet bij parameter \(name)"
        }
        self.value = value
        self.origin = origin
        return nil
    }
}
