import Differentials
import Foundation

// Writes what the engine says of generated cases into a folder: DifferentialCases FOLDER CASES
let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]), count > 0 else {
    FileHandle.standardError.write(Data("usage: DifferentialCases FOLDER CASES\n".utf8))
    exit(64)
}
let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

/// Writes a part as one JSON file.
func write(_ part: some Encodable, to name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try encoder.encode(part).write(to: folder.appendingPathComponent(name))
}

try write(CalendarCases(count: count, seed: 1990), to: "calendar.json")

var groups = 0
for group in try CoreCases.groups(count: count, seed: 2026) {
    groups += 1
    try write(group, to: "core-\(groups).json")
}

// A tenth of the cases as files, for every framework twice; no more than two hundred in one document.
let shipped = try ShippedCases()
try write(shipped.omissions, to: "omissions.json")
let files = max(10, count / 10)
for start in stride(from: 0, to: files, by: 200) {
    try shipped.forEachGroup(files: min(200, files - start), seed: 2026 + UInt64(start)) { group in
        groups += 1
        try write(group, to: "conditions-\(groups).json")
    }
}
