import CZlib

/// Undoes DEFLATE.
final class Inflater: Unpacker {
    private let packed: PackedBytes
    /// On the heap: the library keeps its address.
    private let stream: UnsafeMutablePointer<z_stream>
    private var isAtEnd = false

    /// Reads what was deflated.
    init(_ packed: PackedBytes) {
        self.packed = packed
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Fails only for want of memory, and then every call after it says so.
        _ = dossiertoets_inflateInit(stream)
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int {
        if isAtEnd { return 0 }
        let most = min(target.count, Int(UInt32.max))
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(most)
        while Int(stream.pointee.avail_out) == most {
            if stream.pointee.avail_in == 0 {
                let piece = try packed.next()
                stream.pointee.next_in = piece.baseAddress
                stream.pointee.avail_in = UInt32(piece.count)
            }
            let status = inflate(stream, Z_NO_FLUSH)
            if status == Z_STREAM_END { return try end(most) }
            // Also when the bytes end too soon: then nothing can be done any more.
            guard status == Z_OK else { throw DossierReadingFault(.entryDamaged) }
        }
        return most - Int(stream.pointee.avail_out)
    }

    /// What came with the end; the packed bytes must end there too.
    private func end(_ most: Int) throws(DossierReadingFault) -> Int {
        isAtEnd = true
        guard stream.pointee.avail_in == 0, packed.left == 0 else {
            throw DossierReadingFault(.entryDamaged)
        }
        return most - Int(stream.pointee.avail_out)
    }
}
