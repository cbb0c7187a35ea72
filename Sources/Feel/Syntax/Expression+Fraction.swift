extension Expression {
    /// Whether it is a number as written that is not whole, such as `1.5`.
    var isFraction: Bool {
        switch form {
        case .negated(let inner): return inner.isFraction
        case .number(let significand, let exponent):
            var rest = significand
            for _ in 0..<exponent {
                if rest % 10 != 0 { return true }
                rest /= 10
            }
            return false
        default: return false
        }
    }
}
