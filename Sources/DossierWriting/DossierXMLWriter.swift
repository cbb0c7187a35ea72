public import Records

/// Writes a dossier as XML, in the order of the model and two blanks deeper for each level.
///
/// What is read back is the same dossier: texts keep every character, what was recorded as unknown keeps
/// its `xsi:nil`, an empty list its container.
public struct DossierXMLWriter {
    /// The namespace of `xsi:nil`.
    private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    private let arena: Arena
    private let model: RecordModel
    private var bytes: [UInt8] = []

    private init(_ arena: Arena) {
        self.arena = arena
        model = arena.model
    }

    /// A file.
    ///
    /// - Parameters:
    ///   - arena: The dossier, read to be written.
    ///   - kind: The kind of file, such as `dossier`.
    /// - Returns: The bytes, ending with a line feed; nil when the model has no such kind.
    public static func bytes(of arena: Arena, kind: String) -> [UInt8]? {
        guard let root = arena.model.root(named: kind) else { return nil }
        var writer = DossierXMLWriter(arena)
        writer.write(root)
        return writer.bytes
    }

    private mutating func write(_ root: RecordModel.Root) {
        append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
        append("<\(root.element) xmlns=\"\(model.namespace)\"")
        // Most dossiers need no other namespace.
        if holdsUnknown { append(" xmlns:xsi=\"\(Self.instance)\"") }
        append(">\n")
        fields(ofRecord: 0, depth: 1)
        append("</\(root.element)>\n")
    }

    private var holdsUnknown: Bool {
        (0..<arena.cells.count).contains { arena.cells[$0].tag == .unknown }
    }

    private mutating func fields(ofRecord record: Int, depth: Int) {
        let base = arena.records[record].base
        for (index, field) in model.types[arena.records[record].type].fields.enumerated() {
            write(arena.cells[base + index], field, depth)
        }
    }

    private mutating func write(_ cell: Cell, _ field: Field, _ depth: Int) {
        switch cell.tag {
        case .absent, .undeliverable, .invalid: return
        case .unknown:
            indent(depth)
            append("<\(field.element) xsi:nil=\"true\"/>\n")
        case .list:
            list(cell, field, depth)
        default:
            element(field.element, cell, depth)
        }
    }

    private mutating func list(_ cell: Cell, _ field: Field, _ depth: Int) {
        indent(depth)
        if cell.aux == 0 { return append("<\(field.element)/>\n") }
        append("<\(field.element)>\n")
        let item = field.itemElement ?? field.element
        for position in 0..<Int(cell.aux) {
            element(item, arena.cells[Int(cell.bits) + position], depth + 1)
        }
        indent(depth)
        append("</\(field.element)>\n")
    }

    /// An element that holds one value or record.
    private mutating func element(_ name: String, _ cell: Cell, _ depth: Int) {
        indent(depth)
        append("<\(name)>")
        if cell.tag == .record {
            bytes.append(UInt8(ascii: "\n"))
            fields(ofRecord: Int(cell.bits), depth: depth + 1)
            indent(depth)
        } else {
            escape(WrittenValue(of: cell, in: arena).text)
        }
        append("</\(name)>\n")
    }

    private mutating func indent(_ depth: Int) {
        for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds text so that it is read back as it is; of the line ends only `\n` would be.
    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\r"): append("&#13;")
            default: bytes.append(byte)
            }
        }
    }
}
