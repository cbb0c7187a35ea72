import Glibc

/// What file stands at a path: two paths may lead to one file.
struct FileIdentity: Hashable {
    private let device: UInt
    private let number: UInt

    /// Looks at a path, following links; nil when nothing stands there.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        number = UInt(status.st_ino)
    }
}
