extension CivilDuration {
    /// Reads an ISO 8601 duration: `P1Y2M`, `P3M`, `P14D`, `P2W`, with `-` in front to point back.
    ///
    /// Years count as twelve months and weeks as seven days. The designators stand in the order Y,
    /// M, W, D, each at most once, after a whole number in ASCII digits.
    ///
    /// - Throws: `CivilDurationError` saying why the text is refused. A text that is malformed anywhere is
    ///   `malformed`, whatever else it holds.
    public init(iso text: String) throws(CivilDurationError) {
        var rest = Substring(text).utf8
        let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
        if sign < 0 { rest.removeFirst() }
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { throw .malformed }
        let date = try CivilDuration.counts("YMWD", in: &rest)
        if rest.popFirst() != nil {
            // `counts` stops at the end or before a T.
            let time = try CivilDuration.counts("HMS", in: &rest)
            guard rest.isEmpty, time.contains(where: { $0 != nil }) else { throw .malformed }
            throw .hasTime
        }
        let months = try CivilDuration.total(date[0], of: 12, and: date[1])
        let days = try CivilDuration.total(date[2], of: 7, and: date[3])
        switch (months, days) {
        case (let months?, nil): self = .months(sign * months)
        case (nil, let days?): self = .days(sign * days)
        case (let months?, let days?):
            throw .mixesMonthsAndDays(months: .months(sign * months), days: .days(sign * days))
        case (nil, nil): throw .malformed
        }
    }

    /// The number before each designator, nil where it does not occur.
    ///
    /// Reading stops at the end of the text or before a T. A number too large to hold is `Int.max`.
    /// Fractions are accepted only before S, and dropped.
    private static func counts(
        _ designators: String, in rest: inout Substring.UTF8View
    ) throws(CivilDurationError) -> [Int?] {
        let order = Array(designators.utf8)
        var counts = [Int?](repeating: nil, count: order.count)
        var next = 0
        while let byte = rest.first, byte != UInt8(ascii: "T") {
            let count = try digits(of: &rest)
            let hasFraction = rest.first == UInt8(ascii: ".")
            if hasFraction {
                rest.removeFirst()
                _ = try digits(of: &rest)
            }
            guard let designator = rest.popFirst(), let index = order[next...].firstIndex(of: designator),
                !hasFraction || designator == UInt8(ascii: "S")
            else { throw .malformed }
            counts[index] = count
            next = index + 1
        }
        return counts
    }

    /// The number in the ASCII digits at the front, one or more; `Int.max` when it does not fit.
    private static func digits(of rest: inout Substring.UTF8View) throws(CivilDurationError) -> Int {
        var value: Int?
        while let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            let (shifted, tooLarge) = (value ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, overflow) = shifted.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            value = value == .max || tooLarge || overflow ? .max : sum
            rest.removeFirst()
        }
        guard let value else { throw .malformed }
        return value
    }

    /// The sum of a count of large units and a count of small ones, or nil when neither is written.
    private static func total(
        _ large: Int?, of size: Int, and small: Int?
    ) throws(CivilDurationError) -> Int? {
        if large == nil && small == nil { return nil }
        let (product, tooLarge) = (large ?? 0).multipliedReportingOverflow(by: size)
        let (sum, overflow) = product.addingReportingOverflow(small ?? 0)
        guard !tooLarge, !overflow, sum <= Int(Int32.max) else { throw .tooLarge }
        return sum
    }
}
