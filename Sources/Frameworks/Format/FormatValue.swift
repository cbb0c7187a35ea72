/// What may stand behind a key of a framework file.
public indirect enum FormatValue: Sendable {
    /// A text that is not empty.
    case text
    /// A text with slots out of a list.
    case template([TextSlot])
    /// A rule in the rule language, in a block with `|-`.
    case expression
    /// A decimal number that is not negative.
    case number
    /// A whole number from 1 to 99.
    case ordinal
    /// A whole date.
    case date
    /// A duration in days or in months.
    case duration
    /// `ja` or `nee`.
    case yesNo
    /// One of a closed list of words.
    case word([String])
    /// The name of a file, without folders.
    case fileName
    /// The code of a rule, requirement or point.
    case code(FormatCode)
    /// The kind of a parameter or of a derived value.
    case parameterKind
    /// The value of a parameter: its kind says what may stand there.
    case parameterValue
    /// The kind of what a term is given.
    case termKind
    /// A value of one of several kinds.
    case either([FormatValue])
    /// A path of the dossier model, such as `doelen.acties`.
    case modelPath
    /// Fields of a small dossier.
    case dossier
    /// Keys that are known.
    case group(FormatGroup)
    /// Keys that the author names, each with the same kind of value.
    case named(FormatName, FormatValue)
    /// A list of values of one kind.
    case list(FormatValue, mayBeEmpty: Bool)

    /// Every group below the value, as it is met: what an item or key holds, and what the keys of that hold.
    public var groups: [FormatGroup] {
        switch self {
        case .group(let group): [group] + group.keys.flatMap(\.value.groups)
        case .named(_, let value), .list(let value, _): value.groups
        case .either(let values): values.flatMap(\.groups)
        case .text, .template, .expression, .number, .ordinal, .date, .duration, .yesNo, .word, .fileName,
            .code,
            .parameterKind, .parameterValue, .termKind, .modelPath, .dossier:
            []
        }
    }

    /// A text or a list of texts, as one writes the value of a parameter without its kind.
    static var plainValue: FormatValue { .either([.text, .list(.text, mayBeEmpty: true)]) }

    /// A list that holds something.
    static func list(_ value: FormatValue) -> FormatValue { .list(value, mayBeEmpty: false) }

    /// A list of groups that holds something.
    static func list(_ group: FormatGroup) -> FormatValue { .list(.group(group), mayBeEmpty: false) }

    /// A list of groups that may be empty.
    static func list(_ group: FormatGroup, mayBeEmpty: Bool) -> FormatValue {
        .list(.group(group), mayBeEmpty: mayBeEmpty)
    }
}
