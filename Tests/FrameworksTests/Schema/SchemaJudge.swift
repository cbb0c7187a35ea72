import Authoring
import DossierModel
import Foundation
import Frameworks
import Records

/// A JSON Schema validator in Python with the schemas of framework files: what an editor would say.
struct SchemaJudge {
    private static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let script = checkout.appending(path: "Tests/OracleTests/Fixtures/jsonschema.py")

    /// Whether there is one: `make peers` says so when all of it was installed.
    static var isThere: Bool {
        FileManager.default.fileExists(atPath: checkout.appending(path: ".build/peers/ready").path)
    }

    /// The dossier model of the checkout.
    static func model() throws -> RecordModel {
        try DossierModelLoader.load(
            path: checkout.appending(path: "Frameworks-Indicators/dossiermodel/dossier.xsd").path)
    }

    private let schema: [UInt8]

    /// Makes a judge of one kind of file, or one that tells the kinds apart.
    init(_ file: FormatFile?) throws {
        schema = FrameworkSchema(model: try Self.model(), file: file).bytes
    }

    /// Whether the schema allows each of some JSON texts.
    func accepts(_ texts: [[UInt8]]) throws -> [Bool] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(schema).write(to: folder.appending(path: "schema.json"))
        let lines = try texts.map {
            String(decoding: try JSONEncoder().encode(String(decoding: $0, as: UTF8.self)), as: UTF8.self)
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "cases"))
        let process = Process()
        process.executableURL = Self.checkout.appending(path: ".build/peers/bin/python3")
        process.arguments = [Self.script.path, folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map { $0 == "valid" }
    }
}
