import DossierModel
import Foundation
import Records

/// A JSON Schema validator in Python: what a reader that checks by itself is held against.
struct JSONSchemaOracle {
    /// The Python that `make peers` puts beside the build, with the validator in it.
    private static let python = OracleBench.checkout.appending(path: ".build/peers/bin/python3")
    private static let script = OracleBench.checkout.appending(
        path: "Tests/OracleTests/Fixtures/jsonschema.py")

    /// Whether there is one: `make peers` says so when all of it was installed.
    static var isThere: Bool {
        let ready = OracleBench.checkout.appending(path: ".build/peers/ready")
        return FileManager.default.fileExists(atPath: ready.path)
    }

    private let schema: [UInt8]

    /// Makes an oracle of the schema that the program publishes.
    init(model: RecordModel) { schema = JSONSchema(model: model).bytes }

    /// Whether the schema allows each of some texts; nil for one that is no JSON.
    func accepts(_ texts: [[UInt8]]) throws -> [Bool?] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "orakel-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(schema).write(to: folder.appending(path: "schema.json"))
        let lines = try texts.map {
            String(decoding: try JSONEncoder().encode(String(decoding: $0, as: UTF8.self)), as: UTF8.self)
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "cases"))
        let process = Process()
        process.executableURL = Self.python
        process.arguments = [Self.script.path, folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
            line == "no JSON" ? nil : line == "valid"
        }
    }
}
