import DossierReading

/// The first half of a SHA-256: enough to tell any two texts apart, in sixteen bytes.
struct Fingerprint: Hashable, Sendable {
    /// The first eight bytes.
    let high: UInt64
    /// The next eight.
    let low: UInt64

    /// Takes a digest in hexadecimal.
    init(sha256: String) {
        let digits = sha256.utf8.prefix(32)
        func number(_ digits: some Sequence<UInt8>) -> UInt64 {
            digits.reduce(0) { value, digit in
                let digit = UInt64(digit)
                return value << 4 | (digit < UInt64(UInt8(ascii: "a")) ? digit & 15 : digit - 87)
            }
        }
        high = number(digits.prefix(16))
        low = number(digits.dropFirst(16))
    }

    /// The fingerprint of a text.
    init(of text: String) { self.init(sha256: DossierFile(path: "", bytes: Array(text.utf8)).sha256) }
}
