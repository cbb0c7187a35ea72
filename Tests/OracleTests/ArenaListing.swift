import CivilDates
import Records

/// The values of an arena as lines of text, for comparing two arenas.
enum ArenaListing {
    /// One line per value: its path and what stands there.
    static func lines(_ arena: Arena) -> [String] {
        var lines: [String] = []
        if arena.rootType != nil { list(0, path: "", arena, &lines) }
        return lines
    }

    private static func list(_ record: Int, path: String, _ arena: Arena, _ lines: inout [String]) {
        let entry = arena.records[record]
        for (index, field) in arena.model.types[entry.type].fields.enumerated() {
            let own = path.isEmpty ? field.name : "\(path).\(field.name)"
            list(arena.cells[entry.base + index], path: own, arena, &lines)
        }
    }

    private static func list(_ cell: Cell, path: String, _ arena: Arena, _ lines: inout [String]) {
        switch cell.tag {
        case .absent, .undeliverable:
            lines.append("\(path): \(cell.tag)")
            // The empty record behind what is absent, with the marks of what is not delivered.
            if cell.bits >= 0 { list(Int(cell.bits), path: path, arena, &lines) }
        case .record: list(Int(cell.bits), path: path, arena, &lines)
        case .list:
            lines.append("\(path): \(cell.aux)")
            for position in 0..<Int(cell.aux) {
                list(arena.cells[Int(cell.bits) + position], path: "\(path)[\(position + 1)]", arena, &lines)
            }
        case .text: lines.append("\(path): \(Array(arena.textBytes(of: cell)))")
        case .reference: lines.append("\(path): → \(arena.path(ofRecord: Int(cell.bits)))")
        case .date: lines.append("\(path): \(cell.partialDate)")
        default: lines.append("\(path): \(cell.tag) \(cell.bits)")
        }
    }
}
