extension PartialDate {
    /// The years a written date may name; both ends are included.
    ///
    /// Source: the date types of the dossier model (1900–2199).
    @inlinable
    public static var writtenYears: ClosedRange<Int> { 1900...2199 }

    /// Reads `jjjj-mm-dd`, `jjjj-mm` or `jjjj` from UTF-8 bytes, without allocating.
    ///
    /// Nil for anything else: a zone, a sign, blanks, other digits, a day that does not exist,
    /// a year outside `writtenYears`.
    @inlinable
    public init?(iso bytes: some Collection<UInt8>) {
        let count = bytes.count
        guard count == 10 || count == 7 || count == 4 else { return nil }
        var rest = bytes.makeIterator()
        let year = PartialDate.number(ofDigits: 4, from: &rest)
        guard PartialDate.writtenYears.contains(year) else { return nil }
        if count == 4 {
            self.init(year: year)
            return
        }
        guard rest.next() == UInt8(ascii: "-") else { return nil }
        let month = PartialDate.number(ofDigits: 2, from: &rest)
        if count == 7 {
            self.init(year: year, month: month)
            return
        }
        guard rest.next() == UInt8(ascii: "-") else { return nil }
        let dayOfMonth = PartialDate.number(ofDigits: 2, from: &rest)
        guard let day = CivilDay(year: year, month: month, day: dayOfMonth) else { return nil }
        self.init(day)
    }

    /// Reads `jjjj-mm-dd`, `jjjj-mm` or `jjjj` from text; nil for anything else.
    @inlinable
    public init?(iso text: String) { self.init(iso: text.utf8) }

    /// The number written in the next ASCII digits, or -1 when one of them is something else.
    @inlinable
    static func number(ofDigits count: Int, from bytes: inout some IteratorProtocol<UInt8>) -> Int {
        var value = 0
        for _ in 0..<count {
            guard let byte = bytes.next(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
                return -1
            }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}

extension PartialDate: CustomStringConvertible {
    /// The date as it is written: `2019-03-01`, `2019-03`, `2019`; any other pair is `first/last`.
    public var description: String {
        switch precision {
        case .day: firstDay.description
        case .month: String(firstDay.description.dropLast(3))
        case .year: String(firstDay.description.dropLast(6))
        case .span: "\(firstDay)/\(lastDay)"
        }
    }
}
