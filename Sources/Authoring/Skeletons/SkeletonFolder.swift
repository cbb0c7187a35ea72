public import Diagnostics
import Foundation

/// Writes files of a framework; nothing is ever written over.
public struct SkeletonFolder {
    private let path: String

    /// Takes the folder of a framework.
    public init(_ path: String) {
        self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Makes the folder with its files; of a folder that could not be made whole nothing is left.
    ///
    /// - Throws: `Problem` when the folder is there already or cannot be written.
    public func create(_ files: [SkeletonFile]) throws(Problem) {
        if exists(path) {
            throw Problem(
                .error, code: "bestaat-al", place: Place(file: path),
                message: "er staat al iets met deze naam",
                remedy: "kies een andere naam, of voeg een indicator toe met framework add-indicator")
        }
        let parent = (path as NSString).deletingLastPathComponent
        if !parent.isEmpty && !exists(parent) {
            throw Problem(
                .error, code: "ontbrekende-map", place: Place(file: parent), message: "deze map bestaat niet",
                remedy: "maak haar eerst")
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        } catch {
            throw refusal(path)
        }
        do {
            try add(files)
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    /// Adds files; when one of them cannot be written, none is.
    ///
    /// - Throws: `Problem` when a file is there already or cannot be written.
    public func add(_ files: [SkeletonFile]) throws(Problem) {
        var written: [String] = []
        for file in files {
            let name = "\(path)/\(file.name)"
            do {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: name), options: .withoutOverwriting)
                written.append(name)
            } catch {
                for name in written { try? FileManager.default.removeItem(atPath: name) }
                if exists(name) {
                    throw Problem(
                        .error, code: "bestaat-al", place: Place(file: name), message: "dit bestand is er al",
                        remedy: "kies een andere naam of een ander nummer")
                }
                throw refusal(name)
            }
        }
    }

    /// Removes files that were added just before.
    public func remove(_ files: [SkeletonFile]) {
        for file in files { try? FileManager.default.removeItem(atPath: "\(path)/\(file.name)") }
    }

    /// Replaces what a file holds, all of it or nothing.
    ///
    /// - Throws: `Problem` when it cannot be written.
    public func replace(_ file: SkeletonFile) throws(Problem) {
        let name = "\(path)/\(file.name)"
        do {
            try Data(file.text.utf8).write(
                to: URL(fileURLWithPath: name).resolvingSymlinksInPath(), options: .atomic)
        } catch {
            throw refusal(name)
        }
    }

    /// What a file holds, or nil when it cannot be read as text.
    public func text(of name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").flatMap {
            String(validating: $0, as: UTF8.self)
        }
    }

    /// Whether something stands at a path, be it a link to nowhere.
    private func exists(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    }

    private func refusal(_ path: String) -> Problem {
        Problem(
            .error, code: "niet-te-schrijven", place: Place(file: path),
            message: "hier kan niet worden geschreven",
            remedy: "kies met --data een eigen kopie van de kaders, of met --into een andere map")
    }
}
