import Foundation
import Testing

@testable import DossierReading

struct SeekableFileTests {
    @Test func `a temporary file has no name and is for its owner alone`() throws {
        let file = try withPipe([1, 2, 3]) { try SeekableFile.holding($0, limits: .standard) }
        var status = stat()
        #expect(fstat(file.descriptor, &status) == 0)
        #expect(status.st_nlink == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(status.st_size == 3)
        #expect(fcntl(file.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
}
