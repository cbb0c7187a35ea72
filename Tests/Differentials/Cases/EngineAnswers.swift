import CivilDates
import DossierFactory
import Feel
import Records

/// Puts compiled expressions to generated files.
final class EngineAnswers {
    private let arena: Arena
    private let workspace: Workspace
    private let program: Program

    /// Makes the memory for a program over a model.
    init(_ program: Program, model: RecordModel) {
        self.program = program
        arena = Arena(model: model)
        workspace = Workspace(program: program)
    }

    /// The answers of every asker about a file, as text; empty when a reference of the file points nowhere.
    func answers(_ file: GivenFile, _ askers: [(inout Frame, EngineAnswers) -> String]) -> [String] {
        guard ArenaWriter.write(file.dossier, into: arena).isEmpty else { return [] }
        let day = Cell.date(PartialDate(first: file.day.number, last: file.day.number))
        return workspace.run(over: arena, referenceDate: day) { frame in
            askers.map { $0(&frame, self) }
        }
    }

    /// A truth value as text.
    func text(_ truth: Tri) -> String { truth.isUnknown ? "?" : truth.isYes ? "true" : "false" }

    /// A value as text.
    func text(_ cell: Cell) -> String {
        switch cell.tag {
        case .boolean: return text(Tri(cell))
        case .number: return Self.decimal(cell)
        case .date: return cell.partialDate.day?.description ?? "?"
        case .months, .days: return String(cell.bits)
        case .code: return arena.model.symbols[Int(cell.bits)]
        case .text: return arena.text(of: cell)
        case .literalText: return program.text(of: cell)
        default: return "?"
        }
    }

    private static func decimal(_ cell: Cell) -> String {
        let digits = String(cell.bits.magnitude)
        let scale = Int(cell.aux)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        let whole = padded.dropLast(scale)
        return (cell.bits < 0 ? "-" : "") + (scale == 0 ? whole : whole + "." + padded.suffix(scale))
    }
}
