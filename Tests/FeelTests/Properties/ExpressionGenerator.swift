import PropertyTesting
import Records

/// Writes conditions over the test model at random, of every form the language has.
struct ExpressionGenerator {
    var numbers: SeededNumbers
    /// The variables in reach and the record type of each.
    private var variables: [(name: String, type: Int)] = []
    private var made = 0

    init(numbers: SeededNumbers) { self.numbers = numbers }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "" }
    private mutating func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

    /// A condition.
    mutating func condition(_ depth: Int) -> String {
        if depth == 0 {
            switch chance(5) {
            case 0: return "ja(\(field(.boolean)))"
            case 1: return "vastgelegd(\(anything()))"
            case 2: return "nee(\(field(.boolean)))"
            default: return field(.boolean)
            }
        }
        let next = depth - 1
        switch chance(19) {
        case 0, 1: return "(\(condition(next)) and \(condition(next)))"
        case 2, 3: return "(\(condition(next)) or \(condition(next)) or \(condition(0)))"
        case 4: return "not(\(condition(next)))"
        case 5: return "(\(number(next)) \(sign()) \(number(next)))"
        case 6, 7: return "(\(date(next)) \(sign()) \(date(next)))"
        case 8: return "(\(field(.code)) \(pick(["=", "!="])) \"\(pick(["zorg", "herstel", "veiligheid"]))\")"
        case 9: return "(\(number(next)) in (\(number(0)), \(number(0)), [1..\(number(0))]))"
        case 10: return "(\(date(next)) between \(date(0)) and \(date(0)))"
        case 11: return "(if \(condition(next)) then \(condition(0)) else \(condition(next)))"
        case 12:
            return chance(2) == 0
                ? "lopend(\(date(next)), \(date(0)), \(date(0)))" : "vastgelegd(\(date(next)))"
        case 13: return "(count(\(list(next).text)) \(sign()) \(chance(4)))"
        case 14: return "minstens(\(chance(3)), \(flags(next)))"
        case 15: return pick(["all", "any"]) + "(\(flags(next)))"
        case 16: return references()
        case 17: return "vastgelegd(\(number(next)))"
        default: return quantified(next)
        }
    }

    private mutating func quantified(_ depth: Int) -> String {
        let (list, type) = self.list(depth)
        made += 1
        let name = "v\(made)"
        variables.append((name, type))
        defer { variables.removeLast() }
        return "(\(pick(["some", "every"])) \(name) in \(list) satisfies \(condition(depth)))"
    }

    /// A list of records, with their type.
    mutating func list(_ depth: Int) -> (text: String, type: Int) {
        var choices = [
            ("doelen", TestModel.goal), ("overdracht.doelen", TestModel.goal),
            ("flatten(doelen.acties)", TestModel.action),
        ]
        for variable in variables where variable.type == TestModel.goal {
            choices += [
                ("\(variable.name).acties", TestModel.action), ("\(variable.name).acties", TestModel.action),
            ]
        }
        if depth > 0 {
            choices.append(("laatste(doelen, \"datum\").acties", TestModel.action))
            choices.append(("concatenate(doelen, overdracht.doelen)", TestModel.goal))
            choices.append(("overdracht.doel.acties", TestModel.action))
        }
        let (text, type) = choices.randomElement(using: &numbers) ?? choices[0]
        guard depth > 0, chance(2) == 0 else { return (text, type) }
        variables.append(("item", type))
        defer { variables.removeLast() }
        return ("\(text)[\(innermost(condition(depth - 1)))]", type)
    }

    /// Variables called `item` of outer filters cannot be reached; the text then means the innermost, which is fine.
    private func innermost(_ text: String) -> String { text }

    private mutating func flags(_ depth: Int) -> String {
        switch chance(3) {
        case 0: return "vlaggen"
        case 1: return "doelen.behaald"
        default:
            let (list, type) = self.list(depth)
            made += 1
            let name = "v\(made)"
            variables.append((name, type))
            defer { variables.removeLast() }
            return "(for \(name) in \(list) return \(condition(0)))"
        }
    }

    private mutating func number(_ depth: Int) -> String {
        if depth == 0 { return chance(2) == 0 ? "\(chance(4))" : field(.number) }
        switch chance(7) {
        case 0: return "(\(number(depth - 1)) \(pick(["+", "-", "*", "/"])) \(number(0)))"
        case 1: return "count(\(list(depth - 1).text))"
        case 2: return pick(["sum", "min", "max"]) + "(getallen)"
        case 3: return date(depth - 1) + pick([".year", ".month", ".day"])
        case 4: return "getallen[\(pick(["1", "-1", "2"]))]"
        case 5: return "werkdagen tussen(\(date(0)), \(date(0)))"
        default: return field(.number)
        }
    }

    mutating func date(_ depth: Int) -> String {
        if depth == 0 {
            return chance(4) == 0 ? pick(["peildatum", "@\"2026-09-01\"", "@\"2026-09\""]) : field(.date)
        }
        switch chance(9) {
        case 0: return "(\(date(depth - 1)) \(pick(["+", "-"])) @\"\(pick(["P1M", "P1D", "P2W", "P1Y"]))\")"
        case 1: return "vroegste(\(date(0)), \(date(depth - 1)))"
        case 2: return "eerst vastgelegde(\(date(0)), \(date(depth - 1)))"
        case 3:
            return pick(["min", "max"]) + "(\(pick(["datums", "doelen.datum", "overdracht.doelen.datum"])))"
        case 4:
            return pick(["laatste", "eerste"])
                + "(doelen\(chance(2) == 0 ? "" : "[behaald]"), \"datum\").datum"
        case 5: return "plus werkdagen(\(date(0)), \(number(0)))"
        case 6: return "laatst vastgelegde datum(\(date(0)), \(date(0)))"
        case 7: return "(if \(condition(0)) then \(date(0)) else \(date(0)))"
        default: return field(.date)
        }
    }

    private mutating func references() -> String {
        let own = variables.last
        let choices =
            own?.type == TestModel.action
            ? ["\(own?.name ?? "").wie"] : own?.type == TestModel.goal ? ["\(own?.name ?? "").partij"] : []
        return
            "(\(pick(choices + ["partij", "wie", "overdracht.ontvanger"])) = \(pick(["partij", "wie", "betrokkenen[1]"])))"
    }

    private mutating func sign() -> String { pick(["=", "!=", "<", "<=", ">", ">="]) }

    private enum Kind { case boolean, number, date, code }

    /// A field of the kind, of the dossier or of a variable in reach.
    private mutating func field(_ kind: Kind) -> String {
        var choices: [String]
        switch kind {
        case .boolean:
            choices = ["open", "klaar", "overdracht.gezien", "partij.bereikbaar", "overdracht.doel.behaald"]
        case .number: choices = ["aantal", "overdracht.aantal", "overdracht.doel.aantal"]
        case .date: choices = ["datum", "vanaf", "tot", "overdracht.datum", "doelen[1].datum"]
        case .code: choices = ["soort", "overdracht.soort", "partij.soort", "overdracht.ontvanger.soort"]
        }
        for variable in variables.suffix(2) {
            let name = variable.name
            let own: [String] =
                switch (kind, variable.type == TestModel.goal) {
                case (.boolean, true): ["\(name).behaald", "\(name).partij.bereikbaar"]
                case (.boolean, false): ["\(name).klaar"]
                case (.number, _): ["\(name).aantal"]
                case (.date, true): ["\(name).datum"]
                case (.date, false): ["\(name).uiterlijk"]
                case (.code, true): ["\(name).soort"]
                case (.code, false): []
                }
            // The last `item` hides the ones before it.
            if variable.name != "item"
                || variables.last?.name == "item" && variable.type == variables.last?.type
            {
                choices += own + own + own
            }
        }
        return pick(choices)
    }

    private mutating func anything() -> String {
        switch chance(5) {
        case 0:
            pick(["overdracht", "overdracht.doel", "partij", "wie", "doelen", "vlaggen", "overdracht.doelen"])
        case 1: field(.date)
        case 2: field(.number)
        case 3: field(.code)
        default: field(.boolean)
        }
    }
}
