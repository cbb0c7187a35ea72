/// The stable code of a requirement, point or decision rule: `4.B1.c`, `2.B3`, `4.A1`.
///
/// Codes sort by indicator, then B before O before A before R, then number, then letter.
public struct RequirementCode: Sendable {
    /// What kind of requirement the code names; the raw value is the letter in the code.
    public enum Kind: String, Sendable, CaseIterable {
        /// Part of a decision rule; the only kind that decides by itself.
        case rule = "B"
        /// From the *operationalisering* of the norm.
        case operationalisation = "O"
        /// A point of attention with a source of its own.
        case attention = "A"
        /// From a regional agreement.
        case regional = "R"

        /// Where codes of this kind stand among those of an indicator, from 0.
        fileprivate var order: Int {
            switch self {
            case .rule: 0
            case .operationalisation: 1
            case .attention: 2
            case .regional: 3
            }
        }
    }

    /// The number of the indicator.
    public var indicator: Int
    /// The kind.
    public var kind: Kind
    /// The number of the decision rule or of the point.
    public var number: Int
    /// The lower-case letter of a requirement within its rule, or nil.
    public var letter: Unicode.Scalar?

    /// The code of the decision rule a requirement belongs to: itself without its letter.
    public var rule: RequirementCode {
        RequirementCode(indicator: indicator, kind: kind, number: number, letter: nil)
    }
}

extension RequirementCode: Hashable {
    /// Whether all parts are the same.
    public static func == (left: RequirementCode, right: RequirementCode) -> Bool { left.rank == right.rank }

    /// Hashes the parts as numbers; the letter of a kind would be hashed as a text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(indicator)
        hasher.combine(number << 8 | kind.order)
        hasher.combine(letter?.value ?? 0)
    }
}

extension RequirementCode: Comparable {
    /// Orders codes the way a framework lists them.
    public static func < (left: RequirementCode, right: RequirementCode) -> Bool { left.rank < right.rank }

    /// The parts as numbers, most significant first; codes are equal when these are.
    private var rank: (Int, Int, Int, UInt32) { (indicator, kind.order, number, letter?.value ?? 0) }
}

extension RequirementCode: CustomStringConvertible {
    /// The code as written in framework files.
    public var description: String {
        // A text of at most fifteen bytes that is made in one go takes no memory: codes are written for every
        // requirement of every dossier.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { bytes in
            var end = Self.write(indicator, to: bytes, at: 0)
            bytes[end] = UInt8(ascii: ".")
            for byte in kind.rawValue.utf8 {
                end += 1
                bytes[end] = byte
            }
            end = Self.write(number, to: bytes, at: end + 1)
            if let letter {
                bytes[end] = UInt8(ascii: ".")
                for byte in UTF8.encode(letter) ?? .init() {
                    end += 1
                    bytes[end] = byte
                }
                end += 1
            }
            return String(decoding: bytes[..<end], as: UTF8.self)
        }
    }

    /// Writes a whole number in digits; gives where it ends.
    private static func write(_ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int)
        -> Int
    {
        if (0..<10).contains(number) {
            bytes[start] = UInt8(ascii: "0") + UInt8(number)
            return start + 1
        }
        var end = start
        for byte in String(number).utf8 {
            bytes[end] = byte
            end += 1
        }
        return end
    }
}
