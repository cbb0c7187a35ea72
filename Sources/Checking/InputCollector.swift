import Foundation

/// Finds the files behind the paths a user names: files as they are, folders with all that is below them.
///
/// Sorted by the bytes of their paths, each path once, so that the same folder gives the same order everywhere.
public enum InputCollector {
    /// The name endings of files that can hold a dossier.
    public static let endings = ["xml"]

    /// The inputs behind paths.
    public static func inputs(for paths: [String]) -> [Input] {
        var found: [String: Input] = [:]
        for path in paths { collect(path, isNamed: true, into: &found) }
        return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func collect(_ path: String, isNamed: Bool, into found: inout [String: Input]) {
        guard let type = type(of: path, followingLinks: isNamed) else {
            found[path] = Input(path: path, disposition: .missing)
            return
        }
        switch type {
        case .typeDirectory:
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                let below = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
                if name.hasPrefix(".") {
                    found[below] = Input(path: below, disposition: .skip(.hidden))
                } else {
                    collect(below, isNamed: false, into: &found)
                }
            }
        case .typeRegular:
            let ending = (path as NSString).pathExtension.lowercased()
            let isWanted = isNamed || endings.contains(ending)
            found[path] = Input(path: path, disposition: isWanted ? .judge : .skip(.otherKind))
        case .typeSymbolicLink:
            found[path] = Input(path: path, disposition: .skip(.link))
        default:
            found[path] = Input(path: path, disposition: .skip(.special))
        }
    }

    /// What stands at a path, or nil when nothing does.
    ///
    /// A path the user named himself may be a link.
    private static func type(of path: String, followingLinks: Bool) -> FileAttributeType? {
        let manager = FileManager.default
        guard let attributes = try? manager.attributesOfItem(atPath: path),
            let type = attributes[.type] as? FileAttributeType
        else { return nil }
        guard followingLinks && type == .typeSymbolicLink else { return type }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        return (try? manager.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    }
}
