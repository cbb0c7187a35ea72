/// What stands in a field of a test dossier; a field that is not named is absent.
indirect enum TestValue: Hashable, Sendable {
    /// Not in the dossier.
    case absent
    /// The source system does not deliver it.
    case undeliverable
    /// Recorded as unknown.
    case unknown
    /// A value that the model does not allow.
    case invalid
    /// A yes or no.
    case boolean(Bool)
    /// A whole number, or the number of the record a reference points to.
    case number(Int64)
    /// A text, a code or a date, as the field has it.
    case text(String)
    /// The items of a list.
    case list([TestValue])
    /// The fields of a record.
    case record([String: TestValue])
}

extension TestValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int64) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension TestValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: TestValue...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, TestValue)...) {
        self = .record(Dictionary(elements) { $1 })
    }
}
