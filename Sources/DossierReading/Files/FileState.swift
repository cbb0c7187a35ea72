import Glibc

/// What a file is and by what a change of its content shows.
struct FileState: Equatable {
    /// Whether it is a regular file.
    let isRegular: Bool
    /// Its size in bytes.
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Looks at an open file.
    ///
    /// - Throws: `unreadableFile`.
    init(of descriptor: Int32) throws(DossierReadingFault) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DossierReadingFault(.unreadableFile) }
        isRegular = status.st_mode & S_IFMT == S_IFREG
        size = status.st_size
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
