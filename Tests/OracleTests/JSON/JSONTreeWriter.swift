import DossierFactory
import PropertyTesting

/// Writes a tree in any of the ways that mean the same: other white space, other escapes, keys in another order.
struct JSONTreeWriter {
    private var numbers: SeededNumbers
    private var text = ""

    private init(_ seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// A tree as text; the seed decides how.
    static func write(_ tree: JSONTree, seed: UInt64) -> [UInt8] {
        var writer = JSONTreeWriter(seed)
        writer.blank()
        writer.write(tree)
        writer.blank()
        return Array(writer.text.utf8)
    }

    private mutating func write(_ tree: JSONTree) {
        switch tree {
        case .object(let members):
            list("{", members.shuffled(using: &numbers), "}") { writer, member in
                writer.string(member.key)
                writer.blank()
                writer.text += ":"
                writer.blank()
                writer.write(member.value)
            }
        case .array(let elements): list("[", elements, "]") { $0.write($1) }
        case .string(let value): string(value)
        case .number(let value): text += value
        case .boolean(let value): text += value ? "true" : "false"
        case .null: text += "null"
        }
    }

    private mutating func list<Element>(
        _ open: String, _ elements: [Element], _ close: String,
        _ write: (inout JSONTreeWriter, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            blank()
            write(&self, element)
            blank()
        }
        text += close
    }

    private mutating func blank() {
        if numbers.percent(30) { text += numbers.pick([" ", "\n", "\t", "\r\n", "    "]) }
    }

    private mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || numbers.percent(2): escape(scalar)
            case "/" where numbers.percent(30): text += "\\/"
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16, uppercase: numbers.percent(50))
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
