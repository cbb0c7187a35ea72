/// The bytes of an open descriptor from where it stands.
struct DescriptorSource: ByteSource {
    private let descriptor: Int32
    /// The file, kept open as long as it is read; nil for a descriptor of somebody else.
    private let file: OpenFile?
    /// What the file was before anything was read; nil for a pipe.
    private let before: FileState?

    /// Reads a regular file.
    init(_ file: OpenFile) throws(DossierReadingFault) {
        self.file = file
        descriptor = file.descriptor
        before = try FileState(of: file.descriptor)
    }

    /// Reads a descriptor that stays open, such as standard input.
    init(descriptor: Int32) {
        file = nil
        self.descriptor = descriptor
        before = nil
    }

    var mayWait: Bool { before == nil && !OpenFile.isReady(descriptor) }

    mutating func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int {
        let count = try OpenFile.read(descriptor, into: target)
        if count == 0, let before, try FileState(of: descriptor) != before {
            throw DossierReadingFault(.changedFile)
        }
        return count
    }
}
