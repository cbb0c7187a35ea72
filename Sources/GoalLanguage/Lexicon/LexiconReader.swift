public import Diagnostics
import Foundation
import Frameworks

/// Reads the files of a folder of word lists.
public enum LexiconReader {
    /// The file of slips and short forms: what is written behind what is meant.
    private static let spellingFile = "spelling.yaml"
    /// The file of advice: a text behind each name.
    private static let adviceFile = "advies.yaml"

    /// Reads a folder; all problems of all files at once.
    ///
    /// - Parameter folder: The folder.
    /// - Returns: The lexicon when nothing is wrong, and the problems in file order.
    public static func read(folder: String) -> (lexicon: Lexicon?, problems: [Problem]) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return (
                nil,
                [
                    Problem(
                        .error, code: "niet-te-lezen", place: Place(file: folder),
                        message: "de map met woordenlijsten is niet te lezen")
                ]
            )
        }
        var reading = LexiconReading()
        for name in names.sorted() where name.hasSuffix(".yaml") {
            let (entries, problems) = SettingsReader.read(path: "\(folder)/\(name)")
            reading.problems += problems
            switch name {
            case spellingFile: reading.addCorrections(entries)
            case adviceFile: reading.addAdvice(entries)
            default: reading.add(entries)
            }
        }
        return reading.finish(folder)
    }
}
