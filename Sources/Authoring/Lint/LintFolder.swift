import Foundation
import Frameworks

/// A framework to look at, with the regions it is to be laid with.
public struct LintFolder: Sendable, Hashable {
    /// The folder of the framework.
    public var directory: String
    /// The files of the region profiles.
    public var regions: [String]

    /// Makes a folder from its parts.
    public init(directory: String, regions: [String]) {
        self.directory = directory
        self.regions = regions
    }

    /// The id of the framework.
    public var name: String { URL(fileURLWithPath: directory).standardizedFileURL.lastPathComponent }

    /// The ids of the regions, in the order of their files.
    public var regionNames: [String] {
        regions.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    }

    /// The region profiles in a folder that are meant for a framework; one that cannot be read is meant for all.
    ///
    /// - Parameters:
    ///   - folder: The folder of the profiles; it need not exist.
    ///   - framework: The id of the framework.
    /// - Returns: The paths, sorted.
    public static func regions(in folder: String, for framework: String) -> [String] {
        files(in: folder).filter { FrameworkReader.region(at: $0)?.isMeant(for: framework) ?? true }
    }

    /// The YAML files of a folder, sorted; none when it does not exist.
    static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }
}
