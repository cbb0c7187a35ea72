import Authoring
import Foundation
import Frameworks
import Testing

/// What holds of the schema without a validator.
struct SchemaShapeTests {
    @Test(arguments: [FormatFile?.none] + FormatFile.allCases)
    func `every reference leads to a definition, and every definition is used`(file: FormatFile?) throws {
        let bytes = FrameworkSchema(model: try SchemaJudge.model(), file: file).bytes
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: Any])
        #expect(Self.references(in: schema) == Set(definitions.keys.map { "#/$defs/\($0)" }))
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test func `every key of every group is explained`() throws {
        let bytes = FrameworkSchema(model: try SchemaJudge.model()).bytes
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        for group in FormatFile.allCases.flatMap(\.value.groups) {
            let properties = try #require(definitions[group.name]?["properties"] as? [String: [String: Any]])
            #expect(properties.keys.sorted() == group.keys.map(\.name).sorted())
            for key in group.keys {
                #expect(properties[key.name]?["description"] as? String == key.explanation + ".")
            }
        }
    }

    /// An older reader leaves out what stands beside a reference, unless it only explains.
    @Test(arguments: [FormatFile?.none] + FormatFile.allCases)
    func `nothing that counts stands beside a reference`(file: FormatFile?) throws {
        let bytes = FrameworkSchema(model: try SchemaJudge.model(), file: file).bytes
        let schema = try JSONSerialization.jsonObject(with: Data(bytes))
        let harmless: Set = ["$ref", "$schema", "$defs", "title", "description"]
        for keys in Self.groups(in: schema) where keys.contains("$ref") {
            #expect(keys.isSubset(of: harmless), "\(keys.sorted())")
        }
    }

    private static func references(in value: Any) -> Set<String> {
        if let object = value as? [String: Any] {
            let own = (object["$ref"] as? String).map { [$0] } ?? []
            return object.values.reduce(into: Set(own)) { $0.formUnion(references(in: $1)) }
        }
        return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(references(in: $1)) }
    }

    /// The keys of every object at any depth.
    private static func groups(in value: Any) -> [Set<String>] {
        if let object = value as? [String: Any] {
            return [Set(object.keys)] + object.values.flatMap(groups)
        }
        return (value as? [Any] ?? []).flatMap(groups)
    }
}
