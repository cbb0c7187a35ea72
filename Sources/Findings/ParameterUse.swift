/// Finds parameters in the text of a condition.
enum ParameterUse {
    /// Whether a condition names `kader.<name>`.
    static func names(_ name: String, in text: String) -> Bool {
        var rest = text[...]
        while let start = rest.firstRange(of: "kader.\(name)") {
            let next = rest[start.upperBound...].unicodeScalars.first
            if next.map({ !isNamePart($0) }) ?? true { return true }
            rest = rest[start.upperBound...]
        }
        return false
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
