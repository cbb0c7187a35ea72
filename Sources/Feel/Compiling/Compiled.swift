/// An expression made ready to run: its type and one of three forms.
public struct Compiled: Sendable {
    /// How its value is worked out.
    enum Form: Sendable {
        /// A yes, no or unknown.
        case condition(Condition)
        /// A single value.
        case value(Locate)
        /// The elements of a list, one by one.
        case list(Enumerate)
    }

    /// What it is, as far as is known.
    public var type: FeelType
    var form: Form
    /// The suffixes its trace may carry when it is null; see `Program.suffixes`.
    var suffixes: [UInt32] = [0]
    /// Whether it is a field as it stands.
    var isField = false
    /// Whether it may be something that a dossier lacks; only known of what a name is bound to.
    var isNullable = false
    /// Where it stands in its expression.
    private(set) var range: Range<Int>
    /// How many expressions were compiled for it.
    var work = 1

    init(_ type: FeelType, _ form: Form, at range: Range<Int>, suffixes: [UInt32] = [0]) {
        self.type = type
        self.form = form
        self.range = range
        self.suffixes = suffixes
    }
}

extension Compiled {
    /// The same as it stands elsewhere, where a name stands for it.
    func placed(at range: Range<Int>) -> Compiled {
        var placed = self
        placed.range = range
        if case .condition(let condition) = form { placed.form = .condition(condition.placed(at: range)) }
        return placed
    }

    /// The yes/no's that may be missing and stand in it as they are, so that missing would be no answer.
    public var bareFieldProblems: [FeelProblem] {
        guard type == .boolean, let condition, !isField else { return [] }
        return condition.bareFields.map { FeelProblem(.bareCondition, at: $0.range) }
    }

    /// Its value as one cell; nil for a list that is no field.
    public var locate: Locate? {
        switch form {
        case .value(let locate): return locate
        case .condition(let condition):
            let test = condition.test
            return { frame in Located(test(&frame).cell) }
        case .list: return nil
        }
    }

    /// Its elements; nil when it is no list.
    var enumerate: Enumerate? {
        switch form {
        case .list(let enumerate): return enumerate
        case .value(let locate):
            if case .list = type { return Lists.items(of: locate) }
            return nil
        case .condition: return nil
        }
    }

    /// Its truth as a condition; nil when it cannot be one.
    var condition: Condition? {
        switch form {
        case .condition(let condition): return condition
        case .value(let locate):
            guard type == .boolean || type == .any || type == .null else { return nil }
            return Condition(range: range, shape: isField ? .bareField : .fact) { frame in
                Tri(frame.use(locate(&frame)))
            }
        case .list: return nil
        }
    }
}
