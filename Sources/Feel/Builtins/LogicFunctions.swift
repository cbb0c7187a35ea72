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
            "all(lijst)", arity: 1...1,
            "Ja als elk ja/nee van de lijst ja is, ook als de lijst leeg is; onbekend telt als onbekend."
        ) { call in
            call.list(0).map { _, list in
                call.result { frame in
                    Condition.quantified(list, stopsAt: .no, &frame) { frame, element, member, _ in
                        member.isNo ? .yes : (!member).or(Tri(frame.use(element)))
                    }
                }
            }
        },
        FunctionDefinition(
            "any(lijst)", arity: 1...1,
            "Ja als minstens één ja/nee van de lijst ja is; onbekend telt als onbekend."
        ) { call in
            call.list(0).map { _, list in
                call.result { frame in
                    Condition.quantified(list, stopsAt: .yes, &frame) { frame, element, member, _ in
                        member.isNo ? .no : member.and(Tri(frame.use(element)))
                    }
                }
            }
        },
        FunctionDefinition(
            "minstens(n, lijst)", arity: 2...2,
            """
            Ja als minstens n ja/nee's van de lijst ja zijn; nee als dat ook met alle onbekende erbij niet kan; \
            anders onbekend. minstens(2, [true, true, null]) is ja.
            """
        ) { call in
            guard let number = call.value(0, .number), let (_, list) = call.list(1) else { return nil }
            return call.result { frame in
                let least = frame.use(number(&frame))
                guard least.tag == .number, least.aux == 0 else { return .unknown(least.reasons) }
                return Tally(yesIn: list, &frame).compared(.atLeast, with: least.bits)
            }
        },
    ]
}
