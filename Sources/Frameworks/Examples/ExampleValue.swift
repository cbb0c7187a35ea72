import CivilDates
import Records

/// Reads a value of an example by the type of its field.
enum ExampleValue {
    /// The cell of a value, or nil when the text does not fit.
    static func cell(_ text: String, _ type: SimpleType, in arena: Arena) -> Cell? {
        switch type.kind {
        case .text:
            return text.utf8.withContiguousStorageIfAvailable { arena.text($0) }
                ?? Array(text.utf8).withUnsafeBufferPointer { arena.text($0) }
        case .number:
            return Int64(text).map { Cell.number($0) }
        case .boolean:
            return ["ja": true, "nee": false, "true": true, "false": false][text].map { Cell.boolean($0) }
        case .date(let fullOnly):
            guard let date = PartialDate(iso: text), date.isFull || !fullOnly else { return nil }
            return .date(date)
        case .code(let list):
            guard arena.model.codeLists[list].entries.contains(where: { $0.code == text }) else { return nil }
            return arena.model.symbol(of: text).map { Cell.code($0) }
        case .reference:
            return Int(text).map { arena.reference(toNumber: $0) }
        }
    }

    /// What an author can write instead of a text that does not fit, or nil when every text fits.
    static func remedy(_ text: String, _ type: SimpleType, in model: RecordModel) -> String? {
        switch type.kind {
        case .text: nil
        case .number: "schrijf een heel getal"
        case .boolean: "schrijf ja of nee"
        case .date where text.wholeMatch(of: #/\d{4}-\d{2}(-\d{2})?/#) != nil: "die dag bestaat niet"
        case .date(fullOnly: true): "schrijf een dag: jjjj-mm-dd"
        case .date(fullOnly: false): "schrijf jjjj-mm-dd, jjjj-mm of jjjj"
        case .code(let list): Remedy.choose(for: text, among: model.codeLists[list].entries.map(\.code))
        case .reference: "schrijf een nummer"
        }
    }
}
