import Diagnostics
import Yams

/// Turns the text of a file into nodes without reading types into it.
///
/// The library stops at the first repeated key; so that an author sees all problems together, the
/// repetition is reported, marked in a copy of the text, and reading goes on.
struct YamlComposer {
    /// The path shown in problems.
    private let file: String
    /// The text as written, later with repeated keys marked.
    private var lines: SourceLines
    private let problems: ProblemSink
    /// How many repeated keys were marked.
    private var marks = 0

    private init(_ text: String, file: String, problems: ProblemSink) {
        self.file = file
        self.lines = SourceLines(text)
        self.problems = problems
    }

    /// The root node of a text, or nil after a problem that leaves nothing to read.
    static func compose(_ text: String, file: String, problems: ProblemSink) -> YamlNode? {
        guard CharacterCheck.passes(text, file: file, problems: problems),
            AliasCheck.passes(text, file: file, problems: problems),
            ExplicitKeyCheck.passes(text, file: file, problems: problems)
        else { return nil }
        var composer = YamlComposer(text, file: file, problems: problems)
        return composer.run(text)
    }

    private mutating func run(_ text: String) -> YamlNode? {
        var text = text
        for _ in 0...YamlLimits.repeatedKeys {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    problems.report(.empty, at: Place(file: file), "het bestand is leeg")
                    return nil
                }
                var converter = YamlConverter(file: file, lines: lines, problems: problems)
                return converter.convert(root)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard markRepetition(of: keys.first ?? "", after: context.mark) else { return nil }
                text = lines.text
            } catch let error as YamlError {
                let wording = YamlErrorWording(error)
                let place = wording.mark.map { Place(file: file, line: $0.line, column: $0.column) }
                problems.report(
                    wording.code, at: place ?? Place(file: file), wording.message, remedy: wording.remedy)
                return nil
            } catch {
                problems.report(.yaml, at: Place(file: file), "de YAML is niet te lezen")
                return nil
            }
        }
        return nil
    }

    /// Reports the second occurrence of a key and marks it.
    ///
    /// False when it cannot be found, as within `{…}`: then reading the file stops.
    private mutating func markRepetition(of key: String, after first: Mark) -> Bool {
        let message = "de sleutel \"\(key)\" staat er twee keer"
        let second = repetition(of: key, after: first)
        let line = second ?? first.line
        problems.report(
            .duplicateKey, at: Place(file: file, line: line, column: first.column), message,
            remedy: "voeg de twee samen of verwijder er één")
        guard let second else { return false }
        let quoted =
            lines.rest(line: second, column: first.column).first.map { $0 == "\"" || $0 == "'" } ?? false
        guard let mark = Unicode.Scalar(CharacterCheck.reserved.lowerBound + UInt32(marks)) else {
            return false
        }
        marks += 1
        lines.replace(line: second, column: first.column + (quoted ? 1 : 0), with: mark)
        return true
    }

    /// The line of the next occurrence of a key in the same group of a block, or nil.
    private func repetition(of key: String, after first: Mark) -> Int? {
        guard first.line < lines.count else { return nil }
        for line in (first.line + 1)...lines.count {
            guard let indentation = lines.indentation(ofLine: line) else { continue }
            if indentation < first.column - 1 { return nil }
            guard indentation == first.column - 1 else { continue }
            if Self.begins(lines.rest(line: line, column: first.column), with: key) { return line }
        }
        return nil
    }

    /// Whether a line begins with a key, quoted or not, and a colon.
    private static func begins(_ line: ArraySlice<Unicode.Scalar>, with key: String) -> Bool {
        for quote in ["", "\"", "'"] {
            let written = (quote + key + quote).unicodeScalars
            guard line.starts(with: written) else { continue }
            if line.dropFirst(written.count).drop(while: { $0 == " " }).first == ":" { return true }
        }
        return false
    }
}
