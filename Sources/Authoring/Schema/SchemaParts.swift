import Frameworks

/// What the schema of some kinds of file has to define: only what they use.
struct SchemaParts {
    /// The groups in the order in which they are met.
    private(set) var groups: [FormatGroup] = []
    /// Whether there are rules in them.
    private(set) var holdsExpressions = false
    /// Whether there are small dossiers in them.
    private(set) var holdsExamples = false
    /// Whether there are parameters in them with a kind of their own.
    private(set) var holdsParameters = false

    /// Finds the parts of some kinds of file.
    init(of files: [FormatFile]) { for file in files { add(file.value) } }

    private mutating func add(_ value: FormatValue) {
        switch value {
        case .group(let group):
            guard !groups.contains(where: { $0.name == group.name }) else { return }
            groups.append(group)
            for key in group.keys { add(key.value) }
        case .named(_, let value), .list(let value, _): add(value)
        case .either(let values): for value in values { add(value) }
        case .expression: holdsExpressions = true
        case .dossier: holdsExamples = true
        case .parameterValue: holdsParameters = true
        case .text, .template, .number, .ordinal, .date, .duration, .yesNo, .word, .fileName,
            .code,
            .parameterKind, .termKind, .modelPath:
            break
        }
    }
}
