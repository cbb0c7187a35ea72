import Records

/// Functions on yes, no and unknown.
enum LogicFunctions {
    static let all: [FunctionDefinition] = [
        FunctionDefinition(
            "not(voorwaarde)", arity: 1...1,
            "Het omgekeerde van een voorwaarde. Onbekend blijft onbekend."
        ) { call in
            call.condition(0).map { call.compiler.compiled(.not($0, at: call.range)) }
        },
        FunctionDefinition(
            "twijfel over(voorwaarde)", arity: 1...1,
            """
            Onbekend zolang de voorwaarde onbekend is, anders nee; nooit ja. "a or twijfel over(b)" is ja als a ja is, \
            en wordt onbekend in plaats van nee zolang b onbekend is.
            """
        ) { call in
            call.condition(0).map { inner in
                call.compiler.compiled(.all([inner, .not(inner, at: call.range)], at: call.range))
            }
        },
        FunctionDefinition(
            "all(lijst)", arity: 1...1,
            "Ja als elk ja/nee van de lijst ja is, ook als de lijst leeg is; onbekend telt als onbekend."
        ) { call in
            elements(call).map { call.compiler.compiled(.every($0, at: call.range)) }
        },
        FunctionDefinition(
            "any(lijst)", arity: 1...1,
            "Ja als minstens één ja/nee van de lijst ja is; onbekend telt als onbekend."
        ) { call in
            elements(call).map { call.compiler.compiled(.some($0, at: call.range)) }
        },
        FunctionDefinition(
            "minstens(n, lijst)", arity: 2...2,
            """
            Ja als minstens n ja/nee's van de lijst ja zijn; nee als dat ook met alle onbekende erbij niet kan; \
            anders onbekend. minstens(2, [true, true, null]) is ja.
            """
        ) { call in
            let number = call.wholeNumber(0)
            guard let list = call.conditions(1), let number else { return nil }
            return call.result { frame in
                let start = frame.top
                let least = frame.use(number(&frame))
                if least.isNull { return .unknown(least.reasons) }
                let middle = frame.top
                let truth = Tally(yesIn: list, &frame).compared(.atLeast, with: least, &frame)
                if truth.isUnknown && !frame.keepsDecided { frame.drop(from: start, to: middle) }
                return truth
            }
        },
    ]

    /// The yes/no's of a list as elements that are their own condition.
    private static func elements(_ call: FunctionCall) -> Condition.Elements? {
        guard let list = call.conditions(0) else { return nil }
        let slot = call.compiler.builder.newSlot()
        let body = Condition(range: call.arguments[0].range) { frame in Tri(frame.use(frame.slots[slot])) }
        return Condition.Elements(enumerate: list, slot: slot, body: body)
    }
}
