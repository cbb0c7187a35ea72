internal import CIntelDecimal

/// A decimal number of 34 digits, as IEEE 754 defines decimal128; never infinite and never no number.
public struct Decimal34: Sendable {
    /// How a number that lies between two others is rounded.
    enum Rounding: UInt32 {
        case halfEven = 0
        case down = 1
        case up = 2
        case toZero = 3
        case halfAway = 4
    }

    private let high: UInt64
    private let low: UInt64

    private init?(_ value: BID_UINT128) {
        guard __bid128_isInf(value) == 0, __bid128_isNaN(value) == 0 else { return nil }
        low = value.w.0
        high = value.w.1
    }

    private var raw: BID_UINT128 { BID_UINT128(w: (low, high)) }

    /// A whole number, rounded to 34 digits.
    public init(_ value: Int) { self = Self("\(value)") ?? .zero }

    /// The number that a text writes in digits; nil when it is none or too large.
    public init?(_ text: String) {
        var flags: UInt32 = 0
        let value = text.withCString { start in
            __bid128_from_string(UnsafeMutablePointer(mutating: start), 0, &flags)
        }
        self.init(value)
    }

    /// Nothing.
    public static let zero = Self("0").unsafelyUnwrapped

    private static func result(_ make: (inout UInt32) -> BID_UINT128) -> Self? {
        var flags: UInt32 = 0
        return Self(make(&flags))
    }

    static func sum(_ a: Self, _ b: Self) -> Self? { result { __bid128_add(a.raw, b.raw, 0, &$0) } }
    /// The difference; nil when it is too large.
    public static func difference(_ a: Self, _ b: Self) -> Self? {
        result { __bid128_sub(a.raw, b.raw, 0, &$0) }
    }
    static func product(_ a: Self, _ b: Self) -> Self? { result { __bid128_mul(a.raw, b.raw, 0, &$0) } }
    static func quotient(_ a: Self, _ b: Self) -> Self? {
        b.isZero ? nil : result { __bid128_div(a.raw, b.raw, 0, &$0) }
    }

    /// The power; whole exponents are multiplied out so that they stay exact.
    static func power(_ a: Self, _ b: Self) -> Self? {
        guard let whole = b.integer, abs(whole) <= 999_999_999 else {
            return result { __bid128_pow(a.raw, b.raw, 0, &$0) }
        }
        var result = Self(1)
        var base = a
        var left = abs(whole)
        while left > 0 {
            if left & 1 == 1 {
                guard let next = product(result, base) else { return nil }
                result = next
            }
            left >>= 1
            if left > 0 {
                guard let next = product(base, base) else { return nil }
                base = next
            }
        }
        return whole < 0 ? quotient(Self(1), result) : result
    }

    var squareRoot: Self? { Self.result { __bid128_sqrt(raw, 0, &$0) } }
    var exponential: Self? { Self.result { __bid128_exp(raw, 0, &$0) } }
    var logarithm: Self? { isNegative || isZero ? nil : Self.result { __bid128_log(raw, 0, &$0) } }
    var negated: Self { Self(__bid128_negate(raw)) ?? self }
    /// Without its sign.
    public var magnitude: Self { isNegative ? negated : self }
    var isZero: Bool { __bid128_isZero(raw) != 0 }
    var isNegative: Bool { __bid128_isSigned(raw) != 0 && !isZero }

    /// The number with so many digits behind the point; negative counts tens.
    func rounded(_ scale: Int, _ rounding: Rounding) -> Self? {
        guard scale <= 6176 && scale >= -6111, let unit = Self("1E\(-scale)") else { return nil }
        var flags: UInt32 = 0
        if let value = Self(__bid128_quantize(raw, unit.raw, rounding.rawValue, &flags)) { return value }
        // More digits than there are: it is as precise as that already.
        return self
    }

    /// The greatest whole number that is not greater.
    var floor: Self { rounded(0, .down) ?? self }

    /// The whole number it is; nil when it has a fraction or is too large.
    public var integer: Int? {
        var flags: UInt32 = 0
        let value = __bid128_to_int64_xint(raw, &flags)
        return flags == 0 ? Int(value) : nil
    }

    /// The whole number it is with its fraction cut off; nil when too large.
    var truncated: Int? { rounded(0, .toZero)?.integer }
}

extension Decimal34: Comparable, Hashable {
    /// Whether both are the same number, however many zeros follow.
    public static func == (a: Self, b: Self) -> Bool {
        var flags: UInt32 = 0
        return __bid128_quiet_equal(a.raw, b.raw, &flags) != 0
    }

    /// Whether one is less.
    public static func < (a: Self, b: Self) -> Bool {
        var flags: UInt32 = 0
        return __bid128_quiet_less(a.raw, b.raw, &flags) != 0
    }

    /// Hashes the digits.
    public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension Decimal34: CustomStringConvertible {
    /// The digits, without an exponent and without zeros at the end of a fraction.
    public var description: String {
        var flags: UInt32 = 0
        var buffer = [CChar](repeating: 0, count: 64)
        __bid128_to_string(&buffer, raw, &flags)
        let text = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let parts = text.dropFirst().split(separator: "E")
        guard parts.count == 2, let exponent = Int(parts[1]), !isZero else { return "0" }
        var digits = String(parts[0])
        if exponent >= 0 {
            digits += String(repeating: "0", count: exponent)
        } else {
            let missing = 1 - exponent - digits.count
            if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: exponent))
            while digits.hasSuffix("0") { digits.removeLast() }
            if digits.hasSuffix(".") { digits.removeLast() }
        }
        return text.hasPrefix("-") ? "-" + digits : digits
    }
}
