/// A type of the standard language, built in or defined by a model.
public indirect enum FeelKind: Sendable {
    /// A field of a context type.
    public struct Field: Sendable {
        var name: String
        var kind: FeelKind

        /// Makes a field.
        public init(_ name: String, _ kind: FeelKind) { (self.name, self.kind) = (name, kind) }
    }

    /// Any value.
    case any
    /// Nothing alone.
    case null
    /// Yes or no.
    case boolean
    /// A number.
    case number
    /// A text.
    case text
    /// A day.
    case date
    /// A time of day.
    case time
    /// A time on a day.
    case dateTime
    /// Years and months.
    case months
    /// Days and less.
    case days
    /// A list of one kind.
    case list(FeelKind)
    /// A range of one kind.
    case range(FeelKind)
    /// A context with at least these fields.
    case context([Field])
    /// A function of these parameters; nil parameters for whatever they are.
    case function([FeelKind]?, FeelKind)
    /// A kind whose values also pass a test.
    case limited(FeelKind, @Sendable (Value) -> Bool)

    /// The built-in type of a name; nil when it is none.
    public init?(named name: String) {
        switch name {
        case "Any": self = .any
        case "Null": self = .null
        case "boolean": self = .boolean
        case "number": self = .number
        case "string": self = .text
        case "date": self = .date
        case "time": self = .time
        case "date and time", "dateTime": self = .dateTime
        case "years and months duration", "yearMonthDuration": self = .months
        case "days and time duration", "dayTimeDuration": self = .days
        case "list": self = .list(.any)
        case "context": self = .context([])
        case "function": self = .function(nil, .any)
        default: return nil
        }
    }

    /// Whether a value is of the kind; nothing is of no kind but its own.
    public func holds(_ value: Value) -> Bool {
        switch (self, value) {
        case (.null, .null): true
        case (_, .null): false
        case (.any, _), (.boolean, .boolean), (.number, .number), (.text, .text), (.date, .date),
            (.time, .time),
            (.dateTime, .dateTime), (.months, .months), (.days, .nanoseconds):
            true
        case (.list(let item), .list(let items)): items.allSatisfy { item.permits($0) }
        case (.range(let item), .range(let range)):
            (range.low.isNull || item.holds(range.low)) && (range.high.isNull || item.holds(range.high))
        case (.context(let fields), .context(let context)):
            fields.allSatisfy { field in context[field.name].map { field.kind.permits($0) } ?? false }
        case (.function(let parameters, let result), .function(let callable)):
            Self.isFunction(callable, of: parameters, giving: result)
        case (.limited(let kind, let test), _): kind.holds(value) && test(value)
        default: false
        }
    }

    /// Whether a value may stand where the kind is asked: nothing may always.
    func permits(_ value: Value) -> Bool { value.isNull || holds(value) }

    private static func isFunction(_ callable: Callable, of parameters: [FeelKind]?, giving result: FeelKind)
        -> Bool
    {
        guard let parameters else { return true }
        return callable.form.count == parameters.count
            && (callable.result.isAny || callable.result.isWithin(result))
            && zip(parameters, callable.form).allSatisfy { $0.isWithin($1.type) }
    }

    /// Whether every value of the kind is of another.
    func isWithin(_ other: FeelKind) -> Bool {
        switch (self, other) {
        case (_, .any), (.null, _), (.boolean, .boolean), (.number, .number), (.text, .text), (.date, .date),
            (.time, .time), (.dateTime, .dateTime), (.months, .months), (.days, .days):
            true
        case (.limited(let kind, _), _): kind.isWithin(other)
        case (_, .limited(let kind, _)): isWithin(kind)
        case (.list(let a), .list(let b)), (.range(let a), .range(let b)): a.isWithin(b)
        case (.context(let a), .context(let b)):
            b.allSatisfy { field in a.contains { $0.name == field.name && $0.kind.isWithin(field.kind) } }
        case (.function(let a, let r), .function(let b, let s)):
            r.isWithin(s)
                && (b == nil
                    || (a.map { a in
                        b.map { b in a.count == b.count && zip(b, a).allSatisfy { $0.isWithin($1) } } ?? true
                    } ?? false))
        default: false
        }
    }

    /// The value as one of the kind: alone out of its list, alone in a list, a day at midnight; else nothing.
    public func coerced(_ value: Value) -> Value {
        if value.isNull || holds(value) { return value }
        if case .list(let items) = value, items.count == 1, holds(items[0]) { return items[0] }
        if isList, holds(.list([value])) { return .list([value]) }
        if case .dateTime = self, case .date(let day) = value {
            return .dateTime(day, ClockTime(nanoseconds: 0, zone: .offset(0)))
        }
        return .null
    }

    /// The kind without the tests of its values.
    var unlimited: FeelKind {
        switch self {
        case .limited(let kind, _): kind.unlimited
        case .list(let item): .list(item.unlimited)
        case .context(let fields): .context(fields.map { Field($0.name, $0.kind.unlimited) })
        default: self
        }
    }

    /// Whether it says nothing, as the result of a function does that states none.
    private var isAny: Bool { if case .any = self { true } else { false } }

    private var isList: Bool {
        switch self {
        case .list: true
        case .limited(let kind, _): kind.isList
        default: false
        }
    }
}
