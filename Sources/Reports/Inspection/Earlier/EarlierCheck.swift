import CivilDates
import Diagnostics
public import Findings
import Foundation
import Frameworks
public import Judging
import StrictJSON

/// The machine-readable result of an earlier check, read back dossier after dossier.
///
/// Both forms are read: one object, and an object per line.
public struct EarlierCheck: @unchecked Sendable {
    // The bytes are mapped from a file and never written.

    /// The file.
    public let path: String
    /// What the check was made with.
    public private(set) var header = EarlierHeader()
    private let bytes: Data
    private let isLines: Bool

    /// Whether a file begins as the result of a check does.
    public static func isOne(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        let start = (try? file.read(upToCount: 256)) ?? nil
        let text = String(decoding: start ?? Data(), as: UTF8.self).filter { !$0.isWhitespace }
        return text.hasPrefix("{\"schema\":\"dossiertoets/check/1\"") || text.hasPrefix("{\"type\":\"")
    }

    /// Opens a result and reads what the check was made with.
    ///
    /// - Throws: Why it cannot be read.
    public init(_ path: String) throws(EarlierCheckError) {
        self.path = path
        guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
            throw EarlierCheckError(path: path, reason: .unreadable)
        }
        self.bytes = bytes
        isLines = String(decoding: bytes.prefix(64), as: UTF8.self).filter { !$0.isWhitespace }
            .hasPrefix("{\"type\":\"")
        var reader = EarlierReader(isHeaderOnly: true)
        try walk(&reader) { _, _ in }
        guard !reader.header.framework.isEmpty else {
            throw EarlierCheckError(path: path, reason: .noSummary)
        }
        header = reader.header
    }

    /// Hands on every input and its judgement: first what was judged, in its order.
    ///
    /// - Throws: What is wrong with the file; what the closure throws is kept until the end of the walk by the caller.
    public func read(_ deliver: (InputRecord, DossierJudgement?) -> Void) throws(EarlierCheckError) {
        var reader = EarlierReader(isHeaderOnly: false)
        try walk(&reader, deliver)
    }

    private func walk(
        _ reader: inout EarlierReader, _ deliver: (InputRecord, DossierJudgement?) -> Void
    ) throws(EarlierCheckError) {
        let result: EarlierCheckError? = bytes.withUnsafeBytes { raw in
            let text = raw.bindMemory(to: UInt8.self)
            var start = text.startIndex
            var line = 1
            do throws(JSONCursor.Unexpected) {
                guard isLines else {
                    try reader.document(text, deliver)
                    return nil
                }
                while start < text.endIndex {
                    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
                    if end > start {
                        try reader.line(UnsafeBufferPointer(rebasing: text[start..<end]), deliver)
                    }
                    start = end + 1
                    line += 1
                }
                return nil
            } catch {
                let lines = isLines ? line : text.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
                return EarlierCheckError(
                    path: path, line: lines, reason: error.isBroken ? .broken : .unexpected(error.name))
            }
        }
        if let result { throw result }
    }
}
