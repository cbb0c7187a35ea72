import CivilDates
public import DossierModel
public import PropertyTesting
public import Records

/// Makes values that the simple types of a model allow.
public struct ValueMaker: Sendable {
    /// The stream the choices come from.
    public var numbers: SeededNumbers
    /// How many words a free text has at most.
    public var wordLimit = 6
    let model: RecordModel
    private let patterns: [[ValuePattern]]

    /// Makes a maker for a model whose patterns all lie in the subset of the schema.
    ///
    /// - Throws: The pattern that does not.
    public init(model: RecordModel, seed: UInt64 = 0) throws(ValuePattern.Fault) {
        self.model = model
        numbers = SeededNumbers(seed: seed)
        var patterns: [[ValuePattern]] = []
        for type in model.simpleTypes {
            var own: [ValuePattern] = []
            for pattern in type.patterns { own.append(try ValuePattern(pattern)) }
            patterns.append(own)
        }
        self.patterns = patterns
    }

    /// A value of a simple type in its canonical spelling; of a reference, some number.
    public mutating func value(ofType index: Int) -> String {
        let type = model.simpleTypes[index]
        switch type.kind {
        case .text: return text(index)
        case .number: return String(number(type))
        case .boolean: return numbers.percent(50) ? "true" : "false"
        case .date(let fullOnly): return date(fullOnly: fullOnly)
        case .code(let list): return numbers.pick(model.codeLists[list].entries).code
        case .reference: return String(numbers.within(1...999_999_999))
        }
    }

    /// A date, sometimes known only to the month or the year unless it must be full.
    public mutating func date(fullOnly: Bool) -> String {
        let years = numbers.percent(96) ? 2025...2026 : 1900...2199
        let year = numbers.within(years)
        let precision = fullOnly ? 0 : numbers.below(100)
        if precision >= 94 { return String(year) }
        let month = numbers.within(1...12)
        let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
        if precision >= 86 { return start }
        let day = numbers.within(1...CivilDay.daysInMonth(year: year, month: month))
        return "\(start)-\(day < 10 ? "0" : "")\(day)"
    }

    private mutating func number(_ type: SimpleType) -> Int64 {
        let (low, high) = (type.minimum ?? -1_000, type.maximum ?? 1_000)
        return low + Int64(numbers.next() % UInt64(high - low + 1))
    }

    /// A free text, or one of a few forms that fits the patterns.
    private mutating func text(_ index: Int) -> String {
        let type = model.simpleTypes[index]
        if patterns[index].isEmpty {
            let text = WordStock.text(numbers.within(1...wordLimit), &numbers)
            guard type.collapsesBlanks else { return text }
            let words = text.split { $0.isWhitespace || $0 == "\u{FEFF}" }
            return words.isEmpty ? "rust" : words.joined(separator: " ")
        }
        let forms = [
            "1", "1.\(numbers.below(20))", String(numbers.within(1000...9999)),
            String(numbers.within(1...999_999_999)),
            "D-\(numbers.below(100_000))", "zaak_\(numbers.below(1_000)).\(numbers.below(10))",
        ]
        let fitting = forms.filter { form in patterns[index].allSatisfy { $0.matches(form) } }
        precondition(!fitting.isEmpty, "no form fits the patterns of \(type.name)")
        return numbers.pick(fitting)
    }
}
