import Records

/// Exact arithmetic on number cells: `bits` × 10 ^ -`aux`, at most eighteen digits; beyond that null.
enum Decimals {
    /// How many digits a number may have, and how many of them behind the point.
    static let digits: UInt32 = 18
    /// The greatest number without decimals.
    static let greatest: Int64 = 999_999_999_999_999_999

    /// Compares two numbers on a common scale.
    static func ordered(_ left: Cell, _ right: Cell, _ compare: (Int128, Int128) -> Bool) -> Tri {
        let scale = max(left.aux, right.aux)
        return Tri(compare(scaled(left, to: scale), scaled(right, to: scale)))
    }

    /// The sum.
    static func sum(_ left: Cell, _ right: Cell) -> Cell {
        let scale = max(left.aux, right.aux)
        return cell(scaled(left, to: scale) + scaled(right, to: scale), scale: scale)
    }

    /// The difference.
    static func difference(_ left: Cell, _ right: Cell) -> Cell {
        let scale = max(left.aux, right.aux)
        return cell(scaled(left, to: scale) - scaled(right, to: scale), scale: scale)
    }

    /// The product.
    static func product(_ left: Cell, _ right: Cell) -> Cell {
        cell(Int128(left.bits) * Int128(right.bits), scale: left.aux + right.aux)
    }

    /// The quotient, exact or to sixteen decimals and eighteen digits, the last one rounded half to even.
    ///
    /// Null for a division by zero.
    static func quotient(_ left: Cell, _ right: Cell) -> Cell {
        guard right.bits != 0 else { return .null(.notComputable) }
        let divisor = UInt128(right.bits.magnitude)
        var (value, rest) = UInt128(left.bits.magnitude).quotientAndRemainder(dividingBy: divisor)
        var scale = Int(left.aux) - Int(right.aux)
        while scale < 0 || (rest != 0 && scale < 16), value <= UInt128(greatest) / 10 {
            let (digit, next) = (rest * 10).quotientAndRemainder(dividingBy: divisor)
            (value, rest, scale) = (value * 10 + digit, next, scale + 1)
        }
        guard scale >= 0 else { return .null(.notComputable) }
        if rest * 2 > divisor || (rest * 2 == divisor && !value.isMultiple(of: 2)) { value += 1 }
        let isNegative = (left.bits < 0) != (right.bits < 0)
        return cell(isNegative ? -Int128(value) : Int128(value), scale: UInt32(scale))
    }

    /// A cell for `value` × 10 ^ -`scale`, without trailing zeros; null when it needs more than eighteen digits.
    static func cell(_ value: Int128, scale: UInt32) -> Cell {
        var value = value
        var scale = value == 0 ? 0 : scale
        while scale > 0 && value.isMultiple(of: 10) {
            value /= 10
            scale -= 1
        }
        guard value.magnitude <= UInt128(greatest), scale <= digits else { return .null(.notComputable) }
        return Cell(tag: .number, aux: scale, bits: Int64(value))
    }

    /// The greatest whole number that is not above a number.
    static func floor(_ cell: Cell) -> Int64 {
        let (quotient, rest) = Int128(cell.bits).quotientAndRemainder(dividingBy: power(of: cell.aux))
        return Int64(rest < 0 ? quotient - 1 : quotient)
    }

    private static func scaled(_ cell: Cell, to scale: UInt32) -> Int128 {
        Int128(cell.bits) * power(of: scale - cell.aux)
    }

    /// A power of ten; a scale is never above `digits`.
    private static func power(of exponent: UInt32) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }
}
