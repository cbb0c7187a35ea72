extension Builtins {
    /// Functions of numbers and of truth.
    static let numbers: [Entry] = [
        function("decimal", "n:number,scale:number") { rounded($0, .halfEven) },
        function("floor", "n:number") { rounded($0, .down) },
        function("floor", "n:number,scale:number") { rounded($0, .down) },
        function("ceiling", "n:number") { rounded($0, .up) },
        function("ceiling", "n:number,scale:number") { rounded($0, .up) },
        function("round up", "n:number,scale:number") { away($0) },
        function("round down", "n:number,scale:number") { rounded($0, .toZero) },
        function("round half up", "n:number,scale:number") { rounded($0, .halfAway) },
        function("round half down", "n:number,scale:number") { halfDown($0) },
        function("abs", "n:any") { arguments in
            switch arguments[0] {
            case .number(let number): .number(number.magnitude)
            case .months(let months): .months(abs(months))
            case .nanoseconds(let amount): .nanoseconds(abs(amount))
            default: .null
            }
        },
        function("modulo", "dividend:number,divisor:number") { modulo($0) },
        function("sqrt", "number:number") { arguments in
            guard let number = arguments[0].number, !number.isNegative else { return .null }
            return .number(number.squareRoot)
        },
        function("log", "number:number") { .number($0[0].number?.logarithm) },
        function("exp", "number:number") { .number($0[0].number?.exponential) },
        function("odd", "number:number") { parity($0[0], 1) },
        function("even", "number:number") { parity($0[0], 0) },
        function("not", "negand:any") { $0[0].truth.map { .boolean(!$0) } ?? .null },
        function("is", "value1?,value2?") { .boolean($0[0].isSame(as: $0[1])) },
    ]

    private static func scale(_ arguments: [Value]) -> Int? {
        guard arguments.count > 1, let scale = arguments[1].number else { return 0 }
        return scale.truncated.flatMap { (-6111...6176).contains($0) ? $0 : nil }
    }

    private static func rounded(_ arguments: [Value], _ rounding: Decimal34.Rounding) -> Value {
        scale(arguments).map { .number(arguments[0].number?.rounded($0, rounding)) } ?? .null
    }

    private static func away(_ arguments: [Value]) -> Value {
        rounded(arguments, arguments[0].number?.isNegative == true ? .down : .up)
    }

    /// To the nearest; halfway, towards zero.
    private static func halfDown(_ arguments: [Value]) -> Value {
        guard let scale = scale(arguments), let number = arguments[0].number,
            let near = number.rounded(scale, .toZero),
            let far = number.rounded(scale, number.isNegative ? .down : .up),
            let toNear = Decimal34.difference(number, near)?.magnitude,
            let toFar = Decimal34.difference(far, number)?.magnitude
        else { return .null }
        return .number(toNear <= toFar ? near : far)
    }

    private static func modulo(_ arguments: [Value]) -> Value {
        guard let dividend = arguments[0].number, let divisor = arguments[1].number,
            let quotient = Decimal34.quotient(dividend, divisor),
            let multiple = Decimal34.product(divisor, quotient.floor)
        else { return .null }
        return .number(Decimal34.difference(dividend, multiple))
    }

    private static func parity(_ value: Value, _ rest: Int) -> Value {
        guard let number = value.number, number.floor == number,
            let half = Decimal34.quotient(number, Decimal34(2))
        else { return .boolean(false) }
        return .boolean((half.floor == half ? 0 : 1) == rest)
    }
}
