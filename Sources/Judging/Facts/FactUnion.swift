/// The facts of several lists, each at its first place, put together one list after the other.
///
/// Most often there is one list, which is then the union itself.
struct FactUnion {
    private var first = FactList()
    private var others: [FactList] = []

    /// Adds the facts of a list.
    mutating func add(_ list: FactList) {
        if list.isEmpty { return }
        if first.isEmpty { first = list } else { others.append(list) }
    }

    /// The facts of all lists.
    var facts: FactList { others.isEmpty ? first.once() : FactList.union([first] + others) }
}
