import CCrypto
import Diagnostics
import Foundation

/// A file of a framework as it was read: its bytes as text and their digest.
struct SourceFile {
    /// The path as opened.
    var path: String
    /// What the file holds.
    var text: String
    /// Path and digest.
    var info: SourceFileInfo

    /// Reads a file whole, or reports why that cannot be.
    init?(path: String, problems: ProblemSink) {
        let place = Place(file: path)
        guard FileManager.default.fileExists(atPath: path) else {
            problems.report(.missingFile, at: place, "het bestand ontbreekt")
            return nil
        }
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: YamlLimits.bytes + 1) ?? Data()
        else {
            problems.report(.unreadable, at: place, "het bestand is niet te lezen")
            return nil
        }
        guard data.count <= YamlLimits.bytes else {
            problems.report(.tooLarge, at: place, "het bestand is groter dan 1 MiB", remedy: "splits het")
            return nil
        }
        let bytes = [UInt8](data)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.report(
                .notUTF8, at: place, "het bestand is geen UTF-8",
                remedy: path.lowercased().hasSuffix(".csv")
                    ? "sla het op als UTF-8; in Excel heet dat CSV UTF-8" : "sla het op als UTF-8")
            return nil
        }
        self.path = path
        self.text = text
        self.info = SourceFileInfo(path: path, sha256: Self.digest(of: bytes))
    }

    /// The name of a file without folders.
    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The root node of the file, or nil after a problem.
    func root(_ problems: ProblemSink) -> YamlNode? {
        YamlComposer.compose(text, file: path, problems: problems)
    }

    /// The SHA-256 of bytes in lower-case hexadecimal digits.
    static func digest(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &digest)
        return String(
            decoding: digest.flatMap { [hexadecimal($0 >> 4), hexadecimal($0 & 15)] }, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
