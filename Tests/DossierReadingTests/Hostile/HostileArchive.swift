import Diagnostics
import DossierReading
import Testing

/// An archive made to do harm, and what is said about it.
struct HostileArchive: CustomTestStringConvertible, Sendable {
    /// The attack it is named after.
    let attack: String
    /// The archive.
    let bytes: [UInt8]
    /// What is said, line by line; `good.xml` is a file that can be read all the same.
    let expected: [String]

    /// Makes an archive.
    init(_ attack: String, _ bytes: [UInt8], _ expected: String...) {
        self.attack = attack
        self.bytes = bytes
        self.expected = expected
    }

    /// An archive with something wrong between two files that are right.
    init(_ attack: String, around file: ArchiveMaker.File, _ expected: String) {
        self.attack = attack
        bytes = ArchiveMaker([.init("a/good.xml"), file, .init("z/good.xml")]).bytes()
        self.expected = ["a.zip/a/good.xml: 10 bytes", expected, "a.zip/z/good.xml: 10 bytes"]
    }

    var testDescription: String { attack }

    /// What is said about an archive: a line for every file, or one for the archive.
    static func lines(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> [String] {
        do throws(DossierReadingFault) {
            return lines(try ZipArchive(bytes: bytes, path: "a.zip", limits: limits))
        } catch {
            return [error.problem(at: Place(file: "a.zip")).description]
        }
    }

    /// What is said about the files of an archive.
    static func lines(_ archive: ZipArchive) -> [String] {
        archive.entries.map { entry in
            do throws(DossierReadingFault) {
                let file = try archive.read(entry)
                return "\(file.path): \(file.bytes.count) bytes"
            } catch {
                return error.problem(at: Place(file: entry.path)).description
            }
        }
    }
}
