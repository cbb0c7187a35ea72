import CivilDates
import DossierModel
import Records

/// Turns the bytes of a single value into a cell, as its simple type has it.
///
/// One per reader: it keeps the room in which blanks are folded.
struct ValueReader {
    private let plan: ReadingPlan
    private let arena: Arena
    private let folded = PlainBuffer<UInt8>()
    /// Whether blanks that a simple type would fold away are wrong: in JSON they are no layout.
    private let isExact: Bool
    /// What was wrong with the last value, or nil.
    private(set) var fault: DossierReadingFault?

    init(plan: ReadingPlan, arena: Arena, isExact: Bool = false) {
        self.isExact = isExact
        self.plan = plan
        self.arena = arena
    }

    /// The cell of a value.
    ///
    /// - Parameters:
    ///   - bytes: The value as it stands in the file, blanks around it included.
    ///   - index: The index of its simple type.
    /// - Returns: The cell; *absent* for a text of blanks, *ongeldig* when `fault` says what is wrong.
    ///   A reference holds the number it names, unresolved.
    mutating func cell(of bytes: UnsafeBufferPointer<UInt8>, type index: Int) -> Cell {
        if fault != nil { fault = nil }
        let type = plan.types[index]
        if type.isFreeText { return freeText(bytes, type, index) }
        let trimmed = Self.trimmed(bytes)
        if trimmed.isEmpty { return invalid(DossierReadingFault(.emptyValue)) }
        let value = isExact ? bytes : trimmed
        switch type.kind {
        case .boolean: return boolean(value)
        case .date(let fullOnly): return date(value, fullOnly: fullOnly)
        case .number: return number(value, type, index)
        case .code(let list): return code(isExact ? value : foldedBlanks(value), list)
        case .reference: return reference(value, type, index)
        case .text:
            let text = foldedBlanks(value)
            let isAsMeant = !isExact || trimmed.count == bytes.count && text.elementsEqual(value)
            guard isAsMeant, fits(text, type) else { return invalidForm(index) }
            return arena.text(text)
        }
    }

    /// The whole number that digits write, or nil when it is none or too large.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? UnsafeBufferPointer(rebasing: bytes.dropFirst()) : bytes
        guard !digits.isEmpty else { return nil }
        var value: Int64 = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            if overflow || carry { return nil }
            value = sum
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    /// Whether a byte is a blank of XML.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// A value without the blanks around it.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    private mutating func invalid(_ fault: DossierReadingFault) -> Cell {
        self.fault = fault
        return Cell(tag: .invalid)
    }

    private mutating func invalidForm(_ index: Int) -> Cell {
        let documentation = plan.model.simpleTypes[index].documentation
        // The first letter lowered and the point left out, to go on with the sentence.
        let start = documentation.prefix(1).lowercased() + documentation.dropFirst()
        let sentence = start.hasSuffix(".") ? String(start.dropLast()) : start
        let suggestion = sentence.isEmpty ? nil : "verwacht: \(sentence)"
        return invalid(DossierReadingFault(.invalidForm, suggestion: suggestion))
    }

    private mutating func freeText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ type: PlannedType, _ index: Int
    ) -> Cell {
        if bytes.allSatisfy(Self.isBlank) { return .absent }
        guard fits(bytes, type) else { return invalidForm(index) }
        return arena.text(bytes)
    }

    private mutating func code(_ value: UnsafeBufferPointer<UInt8>, _ list: Int) -> Cell {
        let symbol = plan.codes.index(of: value)
        if symbol >= 0, plan.list(list, has: symbol) { return .code(symbol) }
        return invalid(Self.unknownCode(value, list: plan.model.codeLists[list]))
    }

    private mutating func boolean(_ value: UnsafeBufferPointer<UInt8>) -> Cell {
        if Self.isEqual(value, "true") { return .boolean(true) }
        if Self.isEqual(value, "false") { return .boolean(false) }
        return invalid(DossierReadingFault(.invalidBoolean))
    }

    private mutating func date(_ value: UnsafeBufferPointer<UInt8>, fullOnly: Bool) -> Cell {
        guard let date = PartialDate(iso: value), !fullOnly || date.isFull else {
            return invalid(DossierReadingFault(.invalidDate, others: fullOnly ? ["jjjj-mm-dd"] : []))
        }
        return .date(date)
    }

    private mutating func number(
        _ value: UnsafeBufferPointer<UInt8>, _ type: PlannedType, _ index: Int
    ) -> Cell {
        guard let number = Self.number(value) else {
            let isTooLarge = value.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            return isTooLarge ? outOfBounds(index) : invalid(DossierReadingFault(.invalidNumber))
        }
        if number < type.minimum || number > type.maximum { return outOfBounds(index) }
        return fits(value, type) ? .number(number) : invalid(DossierReadingFault(.invalidNumber))
    }

    private mutating func outOfBounds(_ index: Int) -> Cell {
        let type = plan.model.simpleTypes[index]
        let bounds = [type.minimum.map(String.init) ?? "", type.maximum.map(String.init) ?? ""]
        return invalid(DossierReadingFault(.numberOutOfBounds, others: bounds))
    }

    private mutating func reference(
        _ value: UnsafeBufferPointer<UInt8>, _ type: PlannedType, _ index: Int
    ) -> Cell {
        guard fits(value, type), let number = Self.number(value) else { return invalidForm(index) }
        return arena.reference(toNumber: Int(number))
    }

    /// Whether a text has the length and the form that its type asks.
    private func fits(_ value: UnsafeBufferPointer<UInt8>, _ type: PlannedType) -> Bool {
        if type.minimumLength > 0 {
            let length = value.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
            if length < type.minimumLength { return false }
        }
        for index in type.patternStart..<type.patternStart + type.patternCount
        where !plan.patterns[index].matches(value) { return false }
        return true
    }

    /// A value without blanks around it, in which every run of blanks became one space.
    private func foldedBlanks(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard value.contains(where: Self.isBlank) else { return value }
        folded.removeAll()
        var isPending = false
        for byte in value {
            if Self.isBlank(byte) {
                isPending = true
                continue
            }
            if isPending { folded.append(0x20) }
            isPending = false
            folded.append(byte)
        }
        return UnsafeBufferPointer(start: folded.base, count: folded.count)
    }

    private static func isEqual(_ value: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        guard value.count == word.utf8CodeUnitCount else { return false }
        for position in 0..<value.count where value[position] != word.utf8Start[position] { return false }
        return true
    }
}
