import PropertyTesting
import Records

extension Mutation {
    /// Changes to which elements there are and in which order.
    static let structure: [Mutation] = [
        Mutation("onbekend element") { root, numbers, _ in
            let new = GeneratedElement(name: "Onzin", role: .foreign, nodes: [.text("x")])
            return root.changeOne(numbers, where: \.isRecord) { $0.insert(new, &numbers) }
        },
        Mutation("onbekend element in een lijst") { root, numbers, _ in
            let new = GeneratedElement(name: "Onzin", role: .foreign)
            return root.changeOne(numbers, where: { $0.role == .list && !$0.isNil }) {
                $0.insert(new, &numbers)
            }
        },
        Mutation("verschreven element") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil }) { $0.name = $0.name.dropLast() + "q" }
        },
        Mutation("kleine letter") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil }) {
                $0.name = $0.name.prefix(1).lowercased() + $0.name.dropFirst()
            }
        },
        Mutation("element van een ander record") { root, numbers, model in
            let ways = root.ways(where: \.isRecord)
            guard !ways.isEmpty else { return false }
            let way = numbers.pick(ways)
            let field = numbers.pick(numbers.pick(model.types).fields)
            var isDone = false
            root.change(at: way[...]) { record in
                guard case .record(let type) = record.role,
                    !model.types[type].fields.contains(where: { $0.element == field.element })
                else { return }
                record.insert(
                    GeneratedElement(name: field.element, role: .foreign, nodes: [.text("1")]), &numbers)
                isDone = true
            }
            return isDone
        },
        Mutation("verkeerde volgorde") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isRecord && $0.nodes.count > 1 }) { record in
                let index = numbers.below(record.nodes.count - 1)
                record.nodes.swapAt(index, index + 1)
            }
        },
        Mutation("verplicht element ontbreekt") { root, numbers, _ in
            root.changeOne(
                numbers, where: { $0.elements.contains { $0.field?.isRequired == true && !$0.isItem } }
            ) {
                let positions = $0.positions(where: \.isRequiredField)
                $0.nodes.remove(at: numbers.pick(positions))
            }
        },
        Mutation("dubbel element") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isRecord && !$0.nodes.isEmpty }) { record in
                let index = numbers.below(record.nodes.count)
                record.nodes.insert(record.nodes[index], at: index)
            }
        },
        Mutation("verkeerd item") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isItem }) { $0.name += "en" }
        },
        Mutation("lijst zonder omhulsel") { root, numbers, _ in
            root.changeOne(
                numbers, where: { $0.elements.contains { $0.role == .list && !$0.elements.isEmpty } }
            ) {
                record in
                let index = numbers.pick(record.positions { $0.role == .list && !$0.elements.isEmpty })
                guard case .element(let list) = record.nodes[index] else { return }
                // An item may have the name of another field of the record: then it could stand there.
                record.nodes[index] = .element(list.elements[0])
                record.nodes.append(.element(GeneratedElement(name: "Los", role: .foreign)))
            }
        },
        Mutation("element in een waarde") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isValue && !$0.isNil }) {
                $0.nodes.append(.element(GeneratedElement(name: "B", role: .foreign, nodes: [.text("x")])))
            }
        },
        Mutation("verkeerd hoofdelement") { root, _, _ in
            root.name = "Zaak"
            return true
        },
        Mutation("lege lijst", .harmless) { root, numbers, model in
            root.changeOne(numbers, where: \.isRecord) { record in
                guard case .record(let type) = record.role else { return }
                let lists = model.types[type].fields.indices.filter { index in
                    let field = model.types[type].fields[index]
                    return field.isList && !record.elements.contains { $0.name == field.element }
                }
                guard !lists.isEmpty else { return }
                let index = numbers.pick(lists)
                let before = model.types[type].fields[..<index].map(\.element)
                let position = (record.positions { before.contains($0.name) }.last ?? -1) + 1
                let field = model.types[type].fields[index]
                record.nodes.insert(
                    .element(GeneratedElement(name: field.element, role: .list, field: field)), at: position)
            }
        },
    ]
}

extension GeneratedElement {
    /// Whether it is a record with its content.
    var isRecord: Bool { if case .record = role { !isNil } else { false } }
    /// Whether it is a single value.
    var isValue: Bool { if case .value = role { true } else { false } }
    /// Whether the record around it needs it.
    var isRequiredField: Bool { field?.isRequired == true && !isItem }

    /// The positions of the elements inside that fit.
    func positions(where fits: (GeneratedElement) -> Bool) -> [Int] {
        nodes.indices.filter { if case .element(let element) = nodes[$0] { fits(element) } else { false } }
    }

    /// Puts an element somewhere among the others.
    mutating func insert(_ element: GeneratedElement, _ numbers: inout SeededNumbers) {
        nodes.insert(.element(element), at: numbers.within(0...nodes.count))
    }
}
