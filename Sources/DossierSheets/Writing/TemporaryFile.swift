import Foundation
import Glibc

/// A file without a name that only this process can read and that is gone with it.
final class TemporaryFile {
    private let descriptor: Int32

    /// Makes one; nil when that cannot be done.
    init?() {
        var name = Array((Self.folder + "/dossiertoets-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return nil }
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Where temporary files stand.
    static var folder: String {
        let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
        return folder.isEmpty ? "/tmp" : folder
    }

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
