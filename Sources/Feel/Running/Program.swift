public import Records

/// What all compiled rules of a framework share: literal texts, path suffixes, the number of variables.
public struct Program: Sendable {
    /// The bytes of the literal texts.
    public let literals: LiteralPool
    /// The paths asked behind empty cells; index 0 is no path.
    public let suffixes: [String]
    /// How many variables the rules have together.
    public let slotCount: Int
    /// How many terms without parameters they ask.
    let termCount: Int
}

/// Literal texts of a program, one after the other.
public struct LiteralPool: Sendable {
    let bytes: [UInt8]

    /// Gives the address of the first byte.
    func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { return body(start) }
            return withUnsafePointer(to: 0) { body($0) }
        }
    }
}

extension Program {
    /// The text of a literal of the program.
    public func text(of literal: Cell) -> String {
        let start = Int(literal.bits)
        return String(decoding: literals.bytes[start..<start + Int(literal.aux)], as: UTF8.self)
    }
}
