/// Where bytes come from, one piece after the other.
protocol ByteSource {
    /// Whether there is nothing to read yet, so that reading would wait.
    var mayWait: Bool { get }
    /// Puts the next bytes into a place that is not empty.
    ///
    /// - Parameter target: Where they go.
    /// - Returns: How many came; 0 at the end.
    /// - Throws: Why there is no going on.
    mutating func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int
}
