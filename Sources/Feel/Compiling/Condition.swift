/// A yes/no question made ready to run, with its build kept so that an answer can be explained.
///
/// A class, because it is handed on for every item of every dossier.
public final class Condition: Sendable {
    /// How a condition is built from others.
    indirect enum Shape: Sendable {
        /// All of them must hold.
        case all([Condition])
        /// At least one must hold.
        case any([Condition])
        /// The other must not hold.
        case not(Condition)
        /// The second where the first holds, the third where it does not.
        case choice(Condition, Condition, Condition)
        /// It must hold for every element, bound to a variable.
        case every(Elements)
        /// It must hold for at least one element, bound to a variable.
        case some(Elements)
        /// The list must have at least so many elements.
        case atLeast(Enumerate, Int64)
        /// Two values compared.
        case comparison(Expression.Operator, Locate, Locate)
        /// A value that is worked out once and bound to a variable, and what must hold then.
        case bound(Int, Locate, Condition)
        /// A single fact, or facts taken together.
        case fact
        /// A yes/no field as it stands.
        case bareField
    }

    /// The elements a quantifier goes through.
    struct Elements: Sendable {
        /// Goes through them.
        let enumerate: Enumerate
        /// The variable an element is bound to.
        let slot: Int
        /// What must hold for an element.
        var body: Condition
    }

    /// Works out the answer; the evidence that decided it is left on the frame's stack.
    public let test: Test
    /// How it is built.
    let shape: Shape
    /// Where it stands in its expression, as UTF-8 offsets.
    public let range: Range<Int>

    init(range: Range<Int>, shape: Shape = .fact, _ test: @escaping Test) {
        self.test = test
        self.shape = shape
        self.range = range
    }

    /// The parts that are judged one by one: the operands of an outermost `and`, else the condition itself.
    public var parts: [Condition] {
        if case .all(let parts) = shape { parts.flatMap(\.parts) } else { [self] }
    }
}

extension Condition {
    /// The condition as it stands elsewhere, where a name stands for it: its parts have no place of their own there.
    func placed(at range: Range<Int>) -> Condition {
        Condition(range: range, shape: shape.placed(at: range), test)
    }

    /// The yes/no fields that stand in it as they are, outside quantifiers' lists.
    public var bareFields: [Condition] {
        switch shape {
        case .bareField: [self]
        case .all(let parts), .any(let parts): parts.flatMap(\.bareFields)
        case .not(let inner): inner.bareFields
        case .choice(let condition, let yes, let no): [condition, yes, no].flatMap(\.bareFields)
        case .every(let elements), .some(let elements): elements.body.bareFields
        case .atLeast, .comparison, .bound, .fact: []
        }
    }
}

extension Condition.Shape {
    /// The build of a condition of which all parts are to be found at one place.
    fileprivate func placed(at range: Range<Int>) -> Condition.Shape {
        switch self {
        case .all(let parts): return .all(parts.map { $0.placed(at: range) })
        case .any(let parts): return .any(parts.map { $0.placed(at: range) })
        case .not(let inner): return .not(inner.placed(at: range))
        case .choice(let condition, let yes, let no):
            return .choice(condition.placed(at: range), yes.placed(at: range), no.placed(at: range))
        case .every(var elements):
            elements.body = elements.body.placed(at: range)
            return .every(elements)
        case .some(var elements):
            elements.body = elements.body.placed(at: range)
            return .some(elements)
        case .bound(let slot, let subject, let inner):
            return .bound(slot, subject, inner.placed(at: range))
        case .atLeast, .comparison, .fact, .bareField: return self
        }
    }
}
