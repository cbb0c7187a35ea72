import PropertyTesting
import Records

extension Mutation {
    /// Changes to what is recorded as unknown, and to attributes.
    static let unknowns: [Mutation] = [
        Mutation("nil waar het niet mag") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil && !$0.isNillable && !$0.isNil }) {
                $0.isNil = true
                $0.nodes = []
            }
        },
        Mutation("nil op het hoofdelement") { root, _, _ in
            root.isNil = true
            root.nodes = []
            return true
        },
        Mutation("nil met inhoud") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && !$0.nodes.isEmpty && !$0.isNil }) {
                $0.isNil = true
            }
        },
        Mutation("nil met tekst") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && $0.isNil }) { $0.nodes = [.text("x")] }
        },
        Mutation("nil met een blank") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && $0.isNil && $0.isValue }) {
                $0.nodes = [.raw(" ")]
            }
        },
        Mutation("nil met commentaar", .harmless) { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && $0.isNil }) {
                $0.nodes = [.raw("<!-- onbekend --><?zo ?>")]
                $0.role = .value(type: 0)
            }
        },
        Mutation("nil onleesbaar") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && !$0.isNil }) {
                $0.attributes += Self.instance("nil", numbers.pick(["ja", "TRUE", "", "2"]))
            }
        },
        Mutation("nil nee", .harmless) { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isNillable && !$0.isNil }) {
                $0.attributes += Self.instance("nil", numbers.pick(["false", "0", " false "]))
            }
        },
        Mutation("nil nee waar het niet mag") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil && !$0.isNillable }) {
                $0.attributes += Self.instance("nil", "false")
            }
        },
        Mutation("attribuut") { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) { $0.attributes += " id=\"x\"" }
        },
        Mutation("attribuut van een andere naamruimte") { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) { $0.attributes += " xmlns:q=\"urn:q\" q:id='x'" }
        },
        Mutation("taal") { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) { $0.attributes += " xml:lang=\"nl\"" }
        },
        Mutation("onbekend attribuut van XML Schema") { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) { $0.attributes += Self.instance("soort", "x") }
        },
        Mutation("schemalocatie", .harmless) { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) {
                $0.attributes += Self.instance(
                    numbers.pick(["schemaLocation", "noNamespaceSchemaLocation"]), "urn:a b.xsd")
            }
        },
        Mutation("eigen type genoemd", .beyondSchema) { root, numbers, model in
            let name = model.namespace
            return root.changeOne(numbers, where: { $0.isRecord || $0.isValue && !$0.isNil }) { element in
                let type: String
                switch element.role {
                case .record(let index): type = model.types[index].name
                case .value(let index): type = model.simpleTypes[index].name
                default: return
                }
                element.attributes += " xmlns:t=\"\(name)\"" + Self.instance("type", "t:" + type)
            }
        },
        Mutation("andere naamruimte") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil }) {
                $0.nodes.insert(.raw("<a xmlns=''/>"), at: 0)
            }
        },
        Mutation("onbekend voorvoegsel") { root, numbers, _ in
            root.changeOne(numbers, where: { $0.field != nil }) { $0.name = "weg:" + $0.name }
        },
        Mutation("veel naamruimten", .beyondSchema) { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) { element in
                for index in 0..<17 { element.attributes += " xmlns:n\(index)=\"urn:n\"" }
            }
        },
        Mutation("lange tag", .beyondSchema) { root, numbers, _ in
            root.changeOne(numbers, where: { _ in true }) {
                $0.attributes += " xmlns:lang=\"urn:\(String(repeating: "x", count: 9_000))\""
            }
        },
    ]

    /// An attribute of XML Schema with a prefix of its own, so that it stands anywhere.
    private static func instance(_ name: String, _ value: String) -> String {
        " xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:\(name)=\"\(value)\""
    }
}
