import Records

/// What is read of a text once in a dossier, for all functions that ask something of its words.
public final class TextReading: Sendable {
    /// What is read of a text, as a number that functions understand.
    let read: @Sendable (String) -> UInt8

    /// Makes a reading.
    ///
    /// - Parameter read: What is read of a text; always the same of the same text.
    public init(_ read: @escaping @Sendable (String) -> UInt8) { self.read = read }
}

extension Frame {
    /// What is read of a text of the dossier or the program; nil when a value is none.
    func reading(_ reading: TextReading, of cell: Cell) -> UInt8? {
        guard cell.tag == .text || cell.tag == .literalText else { return nil }
        let text = TermMemory.Text(
            reading: ObjectIdentifier(reading), isLiteral: cell.tag != .text, start: cell.bits,
            count: cell.aux)
        if let known = memory.texts[text] { return known }
        let found = reading.read(String(decoding: self.text(cell), as: UTF8.self))
        memory.keep(found, of: text)
        return found
    }
}
