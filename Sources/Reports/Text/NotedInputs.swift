import Findings

/// The inputs a reader must hear of, as many as are shown: those that were not judged or that have warnings.
///
/// What was refused or failed goes before what was skipped or has warnings; no more are kept than can be shown.
struct NotedInputs {
    private var refused: [(order: Int, input: InputRecord)] = []
    private var others: [(order: Int, input: InputRecord)] = []
    private var count = 0

    /// Adds an input, when there is something to say about it.
    mutating func add(_ input: InputRecord) {
        if input.status == .judged && input.problems.isEmpty { return }
        switch input.status {
        case .refused, .failed: Self.append((count, input), to: &refused)
        case .judged, .skipped: Self.append((count, input), to: &others)
        }
        count += 1
    }

    /// The inputs to show, in the order they were added.
    var shown: [InputRecord] {
        let chosen = refused + others.prefix(InputWords.fileLimit - refused.count)
        return chosen.sorted { $0.order < $1.order }.map(\.input)
    }

    /// How many are not shown.
    var omitted: Int { count - shown.count }

    private static func append(
        _ entry: (order: Int, input: InputRecord), to list: inout [(order: Int, input: InputRecord)]
    ) {
        if list.count < InputWords.fileLimit { list.append(entry) }
    }
}
