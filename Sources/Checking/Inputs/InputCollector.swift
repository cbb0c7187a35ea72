import DossierReading
import Glibc

/// Finds the files behind the paths a user names: files as they are, folders with all that is below them.
///
/// Sorted by the bytes of their paths, each path once, so that the same folder gives the same order everywhere.
public enum InputCollector {
    /// The inputs behind paths.
    public static func inputs(for paths: [String]) -> [Input] {
        // By bytes: two names may look the same, and count as equal texts, and still be two files.
        var found: [[UInt8]: Input] = [:]
        for path in paths { collect(path, isNamed: true, into: &found) }
        return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    private static func collect(_ path: String, isNamed: Bool, into found: inout [[UInt8]: Input]) {
        guard let kind = kind(of: path, followingLinks: isNamed) else {
            found[Array(path.utf8)] = Input(path: path, disposition: .missing)
            return
        }
        let disposition: Input.Disposition
        switch kind {
        case S_IFDIR:
            guard let names = FolderListing.names(in: path) else {
                disposition = .unreadable
                break
            }
            for name in names { collect(name, below: path, into: &found) }
            return
        case S_IFREG: disposition = isNamed || InputFormat(ending: path) != nil ? .judge : .skip(.otherKind)
        case S_IFLNK: disposition = .skip(.link)
        default: disposition = .skip(.special)
        }
        found[Array(path.utf8)] = Input(path: path, disposition: disposition)
    }

    private static func collect(_ name: [UInt8], below path: String, into found: inout [[UInt8]: Input]) {
        let stem = path.hasSuffix("/") ? path : path + "/"
        let below = stem + String(decoding: name, as: UTF8.self)
        if name.first == UInt8(ascii: ".") {
            found[Array(stem.utf8) + name] = Input(path: below, disposition: .skip(.hidden))
        } else if String(validating: name, as: UTF8.self) == nil {
            found[Array(stem.utf8) + name] = Input(path: below, disposition: .misnamed)
        } else {
            collect(below, isNamed: false, into: &found)
        }
    }

    /// What stands at a path, as the type bits of its mode, or nil when nothing does.
    ///
    /// A path the user named himself may be a link.
    private static func kind(of path: String, followingLinks: Bool) -> mode_t? {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        return result == 0 ? status.st_mode & S_IFMT : nil
    }
}
