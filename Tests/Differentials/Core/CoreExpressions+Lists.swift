import DossierFactory
import PropertyTesting

extension CoreExpressions {
    /// A list of records, with their type.
    mutating func records(_ depth: Int) -> (text: String, type: Int) {
        var choices = [
            ("doelen", CoreModel.goal), ("doelen", CoreModel.goal),
            ("overdracht.stappen", CoreModel.action), ("flatten(doelen.acties)", CoreModel.action),
        ]
        for variable in visible where variable.type == CoreModel.goal {
            choices.append(("\(variable.name).acties", CoreModel.action))
        }
        if depth > 0 {
            choices.append(("concatenate(overdracht.stappen, flatten(doelen.acties))", CoreModel.action))
            choices.append(("concatenate(doelen, doelen)", CoreModel.goal))
        }
        let (text, type) = numbers.pick(choices)
        guard depth > 0, numbers.percent(50) else { return (text, type) }
        let kept = within(type, named: "item") { own, _ in own.expression(.boolean, depth - 1) }
        return ("\(text)[\(kept)]", type)
    }

    /// A list of single values.
    mutating func list(of kind: Kind, _ depth: Int) -> String {
        switch numbers.below(4) {
        case 0:
            let (records, type) = records(depth)
            return within(type) { own, name in
                "(for \(name) in \(records) return \(own.expression(kind, max(0, depth - 1))))"
            }
        case 1: return "[\(expression(kind, depth)), \(expression(kind, 0)), \(expression(kind, 0))]"
        case 2: return kind == .boolean ? "doelen.behaald" : kind == .date ? "doelen.datum" : "doelen.aantal"
        default: return kind == .boolean ? "vlaggen" : kind == .date ? "datums" : "getallen"
        }
    }

    /// The variables that can be named: of several that are called `item` only the last.
    private var visible: [(name: String, type: Int)] {
        let last = variables.lastIndex { $0.name == "item" }
        return variables.indices.filter { variables[$0].name != "item" || $0 == last }.map { variables[$0] }
    }

    /// A field of the kind, of the file or of a variable in reach.
    mutating func field(_ kind: Kind) -> String {
        // A filter hides fields of the file behind those of its elements; both then have the same kind.
        var choices: [String] =
            switch kind {
            case .boolean: ["open", "klaar", "overdracht.gezien"]
            case .number: ["aantal", "grens", "overdracht.aantal"]
            case .date: ["datum", "vanaf", "tot", "overdracht.datum"]
            case .text: ["naam"]
            case .code: ["soort"]
            case .months, .days: []
            }
        for variable in visible.suffix(2) {
            let name = variable.name
            let own: [String] =
                switch (kind, variable.type == CoreModel.goal) {
                case (.boolean, true): ["\(name).behaald"]
                case (.boolean, false): ["\(name).klaar"]
                case (.number, true): ["\(name).aantal"]
                case (.number, false): ["\(name).uren"]
                case (.date, true): ["\(name).datum"]
                case (.date, false): ["\(name).uiterlijk"]
                case (.text, true): ["\(name).naam"]
                case (.code, true): ["\(name).soort"]
                default: []
                }
            choices += own + own + own
        }
        return numbers.pick(choices)
    }
}
