import Foundation
import Frameworks

/// What a lint looks at, found from the paths an author names.
public struct LintScope: Sendable {
    /// The frameworks with their regions, each framework once.
    public private(set) var folders: [LintFolder] = []
    /// The region profiles whose own statements are checked, sorted.
    public private(set) var regions: [String] = []
    /// The ids of all frameworks beside those that are looked at.
    public private(set) var known: Set<String> = []
    private let data: String

    /// Begins with nothing to look at.
    ///
    /// - Parameter data: The folder that holds the frameworks that come with the program.
    public init(data: String) { self.data = data }

    /// Adds every framework of a folder that holds frameworks.
    public mutating func add(all folder: String) {
        for name in Self.frameworks(in: folder) { add(framework: "\(folder)/\(name)") }
    }

    /// Adds what a path names: a framework by its id, its folder or one of its files, a region profile, or a folder of
    /// frameworks.
    ///
    /// - Returns: Whether there is anything of the kind.
    public mutating func add(path: String) -> Bool {
        let isPlainName = !path.contains("/")
        if isPlainName, Self.frameworks(in: data).contains(path),
            !FileManager.default.fileExists(atPath: path)
        {
            add(framework: "\(data)/\(path)")
            return true
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        if isFolder.boolValue { return add(folder: path) }
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return false }
        let folder = Self.parent(of: path)
        if Self.isFramework(folder) {
            add(framework: folder)
            return true
        }
        return add(region: path, beside: Self.parent(of: folder))
    }

    private mutating func add(folder: String) -> Bool {
        if Self.isFramework(folder) {
            add(framework: folder)
            return true
        }
        let names = Self.frameworks(in: folder)
        for name in names { add(framework: "\(folder)/\(name)") }
        return !names.isEmpty
    }

    private mutating func add(framework directory: String) {
        let parent = Self.parent(of: directory)
        let name = LintFolder(directory: directory, regions: []).name
        let profiles = LintFolder.regions(in: "\(parent)/regios", for: name)
        add(LintFolder(directory: directory, regions: profiles))
        regions = Set(regions).union(LintFolder.files(in: "\(parent)/regios")).sorted()
        know(parent)
    }

    private mutating func add(region path: String, beside folder: String) -> Bool {
        let frameworks = Self.frameworks(in: folder)
        for name in frameworks where FrameworkReader.region(at: path)?.isMeant(for: name) ?? true {
            add(LintFolder(directory: "\(folder)/\(name)", regions: [path]))
        }
        regions = Set(regions).union([path]).sorted()
        know(folder)
        return !frameworks.isEmpty
    }

    /// Adds a framework, or more regions to one that is there already.
    private mutating func add(_ folder: LintFolder) {
        if let index = folders.firstIndex(where: { $0.directory == folder.directory }) {
            folders[index].regions = Set(folders[index].regions).union(folder.regions).sorted()
        } else {
            folders.append(folder)
        }
    }

    private mutating func know(_ folder: String) {
        known.formUnion(Self.frameworks(in: folder))
        known.formUnion(Self.frameworks(in: data))
    }

    private static func isFramework(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/kader.yaml")
    }

    private static func frameworks(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { isFramework("\(folder)/\($0)") }.sorted()
    }

    private static func parent(of path: String) -> String {
        let url = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex, !path.hasPrefix("./"),
            !path.hasPrefix("../")
        else { return url.path }
        return String(path[..<slash])
    }
}
