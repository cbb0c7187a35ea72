import Records

/// Functions on what is recorded and what is not.
///
/// Source: docs/regeltaal.md, and docs/dossiermodel.md under "Wat er niet in staat".
enum RecordingFunctions {
    static let all: [FunctionDefinition] = [
        FunctionDefinition(
            "vastgelegd(x)", arity: 1...1,
            """
            Ja als x in het dossier staat; een lijst als er iets in staat. Nee als x ontbreekt of als onbekend is \
            vastgelegd. Onbekend als het systeem x niet kan leveren, als x uit iets is berekend dat als onbekend is \
            vastgelegd, of als openstaat welk element x is.
            """
        ) { call in recorded(call, notWhen: [.notRecorded, .recordedAsUnknown]) },
        FunctionDefinition(
            "aanwezig(x)", arity: 1...1,
            """
            Ja als x in het dossier staat; een lijst als er iets in staat. Nee als x ontbreekt. Onbekend als het systeem \
            x niet kan leveren of x als onbekend is vastgelegd: dan is het er misschien.
            """
        ) { call in recorded(call, notWhen: .notRecorded) },
        FunctionDefinition(
            "ja(x)", arity: 1...1,
            """
            Ja als x als ja is vastgelegd; nee als x nee is of niet is vastgelegd; onbekend als het systeem x niet \
            levert of x als onbekend is vastgelegd.
            """
        ) { call in answered(call, .yes) },
        FunctionDefinition(
            "nee(x)", arity: 1...1,
            """
            Ja als x als nee is vastgelegd; nee als x ja is of niet is vastgelegd; onbekend als het systeem x niet \
            levert of x als onbekend is vastgelegd.
            """
        ) { call in answered(call, .no) },
        FunctionDefinition(
            "eerst vastgelegde(a, b)", arity: 1...(.max),
            """
            De eerste waarde die is vastgelegd. Onbekend zodra een eerdere waarde er kan zijn maar niet geleverd of \
            niet bekend is; alles leeg: niet vastgelegd.
            """
        ) { call in
            var values: [Locate] = []
            var type: FeelType?
            for index in call.arguments.indices {
                let argument = call.arguments[index]
                guard
                    let (found, locate) = call.compiler.compileCoded(
                        argument, as: type ?? .any, in: call.scope)
                else { return nil }
                values.append(locate)
                type = type.map { $0.united(with: found) } ?? found
            }
            return Compiled(type ?? .any, .value(Picking.firstRecorded(of: values)), at: call.range)
        },
    ]

    /// Whether something stands in the dossier; no when it is missing for no other reasons than these.
    ///
    /// Of what is worked out from other things there may be an answer even when one of those is recorded as unknown.
    private static func recorded(_ call: FunctionCall, notWhen absent: NullReasons) -> Compiled? {
        guard let compiled = call.compiler.compile(call.arguments[0], in: call.scope) else { return nil }
        if case .list = compiled.type, let list = compiled.enumerate {
            let one: Locate = { _ in Located(.number(1)) }
            return call.compiler.compiled(Compiler.counting(list, .atLeast, one, whole: 1, at: call.range))
        }
        guard let locate = compiled.locate else { return nil }
        let absent = compiled.isField ? absent : absent.subtracting(.recordedAsUnknown)
        return call.result { frame in
            let located = frame.keepingDecided { locate(&$0) }
            let cell = frame.use(located)
            guard cell.isNull else { return .yes }
            let reasons = cell.reasons
            guard reasons.isSubset(of: absent), !cell.isOpen else { return .unknown(reasons) }
            // What only follows from something recorded as unknown, such as which record is the latest, is itself not
            // recorded as unknown: it may well be there.
            let isUnknownItself =
                !reasons.contains(.recordedAsUnknown) || frame.isRecordedAsUnknown(located.trace)
            return isUnknownItself ? .no : .unknown(reasons)
        }
    }

    private static func answered(_ call: FunctionCall, _ answer: Tri) -> Compiled? {
        guard let locate = call.value(0, .boolean) else { return nil }
        return call.result { frame in
            let truth = Tri(frame.useWhole(locate))
            if truth.isUnknown { return truth.reasons == .notRecorded ? .no : truth }
            return Tri(truth == answer)
        }
    }
}
