import Records

/// Exact arithmetic on number cells: `bits` × 10 ^ -`aux`, at most eighteen digits; beyond that null.
enum Decimals {
    /// Compares two numbers on a common scale.
    static func ordered(_ left: Cell, _ right: Cell, _ compare: (Int128, Int128) -> Bool) -> Tri {
        let scale = max(left.aux, right.aux)
        return Tri(compare(scaled(left, to: scale), scaled(right, to: scale)))
    }

    static func sum(_ left: Cell, _ right: Cell) -> Cell {
        let scale = max(left.aux, right.aux)
        return cell(scaled(left, to: scale) + scaled(right, to: scale), scale: scale)
    }

    static func difference(_ left: Cell, _ right: Cell) -> Cell {
        let scale = max(left.aux, right.aux)
        return cell(scaled(left, to: scale) - scaled(right, to: scale), scale: scale)
    }

    static func product(_ left: Cell, _ right: Cell) -> Cell {
        cell(Int128(left.bits) * Int128(right.bits), scale: left.aux + right.aux)
    }

    /// The quotient to sixteen decimals, the last one rounded half to even; null for a division by zero.
    static func quotient(_ left: Cell, _ right: Cell) -> Cell {
        guard right.bits != 0 else { return .null(.notComputable) }
        let decimals: UInt32 = 16
        let numerator = Int128(left.bits) * power(of: decimals + right.aux)
        let denominator = Int128(right.bits) * power(of: left.aux)
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let twice = remainder.magnitude * 2
        let whole = denominator.magnitude
        if twice > whole || (twice == whole && !quotient.isMultiple(of: 2)) {
            quotient += (remainder < 0) == (denominator < 0) ? 1 : -1
        }
        return cell(quotient, scale: decimals)
    }

    /// A cell for `value` × 10 ^ -`scale`, without trailing zeros; null when it needs more than eighteen digits.
    static func cell(_ value: Int128, scale: UInt32) -> Cell {
        var value = value
        var scale = scale
        while scale > 0 && value.isMultiple(of: 10) {
            value /= 10
            scale -= 1
        }
        while scale > 0 && value.magnitude > Int64.max.magnitude {
            value /= 10
            scale -= 1
        }
        guard let bits = Int64(exactly: value), scale <= 18 else { return .null(.notComputable) }
        return Cell(tag: .number, aux: scale, bits: bits)
    }

    private static func scaled(_ cell: Cell, to scale: UInt32) -> Int128 {
        Int128(cell.bits) * power(of: scale - cell.aux)
    }

    private static func power(of exponent: UInt32) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<min(exponent, 20) { result *= 10 }
        return result
    }
}
