/// The order in which people expect ids: numbers inside count as numbers.
enum NaturalOrder {
    /// Whether one text comes before another: `d-2` before `d-10`; equal otherwise, by bytes.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var left = left.utf8[...]
        var right = right.utf8[...]
        while let a = left.first, let b = right.first {
            if isDigit(a) && isDigit(b) {
                let (one, other) = (digits(&left), digits(&right))
                let (shorter, longer) = (one.drop { $0 == 48 }, other.drop { $0 == 48 })
                if shorter.count != longer.count { return shorter.count < longer.count }
                if !shorter.elementsEqual(longer) { return shorter.lexicographicallyPrecedes(longer) }
                if one.count != other.count { return one.count < other.count }
            } else {
                if a != b { return a < b }
                left.removeFirst()
                right.removeFirst()
            }
        }
        return left.isEmpty && !right.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Takes the digits at the front.
    private static func digits(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
        let run = text.prefix(while: isDigit)
        text = text.dropFirst(run.count)
        return run
    }
}
