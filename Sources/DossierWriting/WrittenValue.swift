import CivilDates
import Records

/// A single value as files write it.
enum WrittenValue {
    /// What stands in JSON as a string.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Yes or no.
    case boolean(Bool)

    /// The value of a cell that holds one.
    init(of cell: Cell, in arena: Arena) {
        switch cell.tag {
        case .number: self = .number(Int(cell.bits))
        case .boolean: self = .boolean(cell.bits != 0)
        case .date: self = .text(cell.partialDate.description)
        case .code: self = .text(arena.model.symbols[Int(cell.bits)])
        case .reference: self = .text(Self.number(ofRecord: Int(cell.bits), in: arena))
        case .text: self = .text(arena.text(of: cell))
        default:
            preconditionFailure("a cell without a value has no spelling")
        }
    }

    /// The value as XML writes it.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .boolean(let value): value ? "true" : "false"
        }
    }

    /// The number that references to a record name it by.
    private static func number(ofRecord record: Int, in arena: Arena) -> String {
        guard let cell = arena.cell(ofField: FieldName.number, inRecord: record) else {
            preconditionFailure("what is referred to has a number")
        }
        return WrittenValue(of: arena.cells[cell], in: arena).text
    }
}
