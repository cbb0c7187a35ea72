import Foundation
import Testing

/// The folders and files of this checkout, as the layer tests look at them.
enum SourceTree {
    /// A module that holds Swift: a folder of `Sources`, or one of `Tests` that supports tests.
    struct Module: Sendable, CustomTestStringConvertible {
        /// The name, which is also the last part of the folder.
        let name: String
        /// The folder, as a path from the root.
        let folder: String

        /// Its Swift files, as sorted paths from the root.
        var files: [String] { SourceTree.swiftFiles(in: folder) }
        /// The name, as the report of a test shows it.
        var testDescription: String { name }
    }

    /// The folder that holds `Package.swift`.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names of the folders in `Sources`, sorted.
    static let modules = folders(in: "Sources")

    /// Every module of Swift, those that support tests last.
    ///
    /// A folder of `Tests` counts when it has Swift files and its name does not end in `Tests`.
    static let swiftModules =
        modules.filter { !isSystemLibrary($0) }.map { Module(name: $0, folder: "Sources/" + $0) }
        + folders(in: "Tests").filter { !$0.hasSuffix("Tests") }
        .map { Module(name: $0, folder: "Tests/" + $0) }.filter { !$0.files.isEmpty }

    /// Whether a folder of `Sources` wraps a system library.
    static func isSystemLibrary(_ module: String) -> Bool {
        let map = root.appending(path: "Sources/\(module)/module.modulemap")
        return FileManager.default.fileExists(atPath: map.path)
    }

    /// The Swift files below a folder of the checkout, as sorted paths from the root.
    static func swiftFiles(in folder: String) -> [String] { files(in: folder, ending: ".swift") }

    /// The files below a folder of the checkout whose names end in a way, as sorted paths from the root.
    ///
    /// Hidden files and folders do not count. A folder that does not exist has none.
    static func files(in folder: String, ending: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        return (found?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(ending) && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .map { folder + "/" + $0 }
            .sorted()
    }

    /// The text of a file, by its path from the root.
    ///
    /// - Throws: Foundation's error when the file cannot be read as UTF-8.
    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names of the folders directly inside a folder of the checkout, hidden ones left out, sorted.
    private static func folders(in folder: String) -> [String] {
        let start = root.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: start.path)) ?? []
        return names.sorted().filter { name in
            var isFolder = ObjCBool(false)
            let exists = FileManager.default.fileExists(
                atPath: start.appending(path: name).path, isDirectory: &isFolder)
            return exists && isFolder.boolValue && !name.hasPrefix(".")
        }
    }
}
