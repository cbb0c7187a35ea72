import CivilDates
import Records

/// Turns the text of a cell into a value, as its field has it.
struct CellReader {
    /// What came of a cell.
    enum Outcome {
        /// One value.
        case scalar(RecordDraft.Scalar)
        /// Several.
        case scalars([RecordDraft.Scalar])
        /// Recorded as unknown.
        case unknown
        /// Nothing: blanks.
        case empty
        /// What is wrong, and what to do now.
        case wrong(code: SheetProblemCode, String, String)
    }

    private let model: RecordModel
    private let countsFrom1904: Bool
    /// Per code list, the code of what people may write for it.
    private let codes: [[String: String]]

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - countsFrom1904: Whether the workbook counts days from 1904.
    init(model: RecordModel, countsFrom1904: Bool) {
        self.model = model
        self.countsFrom1904 = countsFrom1904
        codes = model.codeLists.map { list in
            let meanings = list.entries.map { (Self.meaning($0.documentation), $0.code) }
            let own = list.entries.map { (SheetWords.folded($0.code), $0.code) }
            return Dictionary(meanings + own) { $1 }
        }
    }

    /// The value of a cell.
    func value(_ text: String, _ type: SimpleType, _ field: Field) -> Outcome {
        let word = SheetWords.folded(text)
        if word.isEmpty { return .empty }
        let isText = type.kind == .text && !type.collapsesBlanks
        // A text of a field that is never unknown may well read so.
        if word == SheetWords.unknown, field.isNillable || !isText { return .unknown }
        guard field.isList else {
            if isText { return .scalar(.text(field.isNillable ? SheetWords.text(text) : text)) }
            return single(text, type)
        }
        if word == SheetWords.none { return .scalars([]) }
        var values: [RecordDraft.Scalar] = []
        for item in items(text, type) {
            switch isText ? .scalar(.text(item)) : single(item, type) {
            case .scalar(let value): values.append(value)
            case .wrong(let code, let message, let remedy): return .wrong(code: code, message, remedy)
            default: continue
            }
        }
        return values.isEmpty ? .empty : .scalars(values)
    }

    /// The values of a cell; numbers may have commas between them.
    private func items(_ text: String, _ type: SimpleType) -> [String] {
        if case .reference = type.kind {
            return SheetWords.items(text.replacing(",", with: ";"), areTexts: false)
        }
        return SheetWords.items(text, areTexts: type.kind == .text)
    }

    private func single(_ text: String, _ type: SimpleType) -> Outcome {
        let word = SheetWords.folded(text)
        let trimmed = SheetWords.exact(text)
        switch type.kind {
        case .text, .reference: return .scalar(.text(trimmed))
        case .date: return .scalar(.text(day(trimmed)))
        case .code(let list): return .scalar(.text(codes[list][Self.meaning(text)] ?? trimmed))
        case .number:
            guard let number = Int(word) else {
                return .wrong(
                    code: .invalidNumber, "de waarde is geen geheel getal", "schrijf alleen cijfers")
            }
            return .scalar(.number(number))
        case .boolean:
            switch word {
            case "ja", "j", "true", "waar": return .scalar(.boolean(true))
            case "nee", "n", "false", "onwaar": return .scalar(.boolean(false))
            default:
                return .wrong(code: .invalidBoolean, "de waarde is geen ja of nee", "schrijf ja of nee")
            }
        }
    }

    /// A date as files write it; the text itself when it is none.
    private func day(_ text: String) -> String {
        let written = WrittenDate.iso(text)
        if written != text || PartialDate(iso: text) != nil { return written }
        // A day that lost its look on the way counts days, five digits of them in our time; a year has four.
        guard text.utf8.count == 5, let number = Int32(text), number > 0 else { return text }
        return CivilDay(number: number - (countsFrom1904 ? 24_107 : 25_569)).description
    }

    /// What a code means, without capitals and the point behind it.
    private static func meaning(_ text: String) -> String {
        let folded = SheetWords.folded(text)
        return folded.hasSuffix(".") ? String(folded.dropLast()) : folded
    }
}
