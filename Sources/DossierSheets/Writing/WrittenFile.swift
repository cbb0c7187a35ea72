import Glibc
import TemporaryFiles

/// A file without a name that a library writes to and that is read back.
final class WrittenFile {
    private let descriptor: Int32

    /// Makes one; nil when that cannot be done.
    init?() {
        guard let descriptor = UnnamedFile.open() else { return nil }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// What a library opens it by.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written to it; nil when it cannot be read.
    func bytes() -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            let page = [UInt8](unsafeUninitializedCapacity: 256 << 10) { buffer, count in
                count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(bytes.count)))
            }
            if page.isEmpty { break }
            bytes += page
        }
        var status = stat()
        return fstat(descriptor, &status) == 0 && bytes.count == Int(status.st_size) ? bytes : nil
    }
}
