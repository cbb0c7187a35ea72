import PropertyTesting
import Records

extension Mutation {
    /// Changes to what the schema cannot see: numbers, references, paths.
    static let references: [Mutation] = [
        value("verwijzing die nergens heen wijst", .beyondSchema, of: \.isReference) { _, _, _ in "987654321"
        },
        Mutation("dubbel nummer", .beyondSchema) { root, numbers, _ in
            root.changeOne(numbers, where: \.holdsNumberedItem) { list in
                let index = numbers.pick(list.positions(where: \.isNumbered))
                list.nodes.insert(list.nodes[index], at: numbers.within(0...list.nodes.count))
            }
        },
        Mutation("onbekend pad", .beyondSchema) { root, numbers, _ in
            root.changeOne(numbers, where: { $0.name == "Pad" && $0.isItem }) {
                $0.nodes = [
                    .text(
                        numbers.pick(["doelen.weg", "doelen[1].acties", "weg", "doelen..acties", "kenmerk.a"])
                    )
                ]
            }
        },
    ]
}

extension GeneratedElement {
    /// Whether it has a number of its own.
    var isNumbered: Bool { isItem && elements.contains { $0.name == "Nummer" } }
    /// Whether it is a list with an item that has a number of its own.
    var holdsNumberedItem: Bool { role == .list && elements.contains(where: \.isNumbered) }
}
