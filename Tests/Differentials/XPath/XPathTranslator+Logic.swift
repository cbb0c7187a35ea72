import Feel

extension XPathTranslator {
    /// Operands joined by `and`, or by `or`.
    mutating func joined(_ sign: Expression.Operator, _ operands: [Expression], in scope: XPathScope) throws
        -> Translated
    {
        var texts: [String] = []
        for operand in operands { texts.append(try translate(operand, in: scope).text) }
        return Translated("(" + texts.joined(separator: sign == .and ? " and " : " or ") + ")", .boolean)
    }

    /// `if … then … else …`.
    mutating func choice(
        _ condition: Expression, _ yes: Expression, _ no: Expression, in scope: XPathScope
    ) throws -> Translated {
        let test = try translate(condition, in: scope)
        let (one, two) = (try translate(yes, in: scope), try translate(no, in: scope))
        guard one.type == two.type else { throw Untranslatable.form("chooses between different types") }
        return Translated("(if (\(test.text)) then \(one.text) else \(two.text))", one.type)
    }
}
