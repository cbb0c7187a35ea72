import Diagnostics
import Records

extension ValueReader {
    /// What is wrong with a code: the nearest one of its list, or all of them.
    static func unknownCode(
        _ value: UnsafeBufferPointer<UInt8>, list: CodeList
    ) -> DossierReadingFault {
        let codes = list.entries.map(\.code)
        // A long text is no misspelt code, and looking for the nearest takes time.
        let longest = 64
        let nearest =
            value.count > longest
            ? nil : NearestName.suggestion(for: String(decoding: value, as: UTF8.self), among: codes)
        return DossierReadingFault(.unknownCode, name: list.name, others: codes, suggestion: nearest)
    }
}
