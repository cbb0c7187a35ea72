/// A value of the standard language.
public indirect enum Value: Sendable {
    /// Nothing, or nothing that can be computed.
    case null
    /// Yes or no.
    case boolean(Bool)
    /// A number.
    case number(Decimal34)
    /// A text.
    case text(String)
    /// A day.
    case date(Day)
    /// A time of day.
    case time(ClockTime)
    /// A time on a day.
    case dateTime(Day, ClockTime)
    /// A duration of years and months, in months.
    case months(Int)
    /// A duration of days and less, in nanoseconds.
    case nanoseconds(Int128)
    /// A list.
    case list([Value])
    /// A context.
    case context(Context)
    /// What lies between two ends.
    case range(Interval)
    /// Something that can be called.
    case function(Callable)

    /// Whether it is nothing.
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// A whole number.
    static func integer(_ value: Int) -> Value { .number(Decimal34(value)) }
    static func number(_ value: Decimal34?) -> Value { value.map { .number($0) } ?? .null }
}

/// A context: keys with values, in order.
public struct Context: Sendable {
    /// The keys with their values.
    public private(set) var entries: [(key: String, value: Value)] = []
    private var places: [String: Int] = [:]

    /// Makes one without entries.
    public init() {}

    /// Makes one of entries.
    public init(_ entries: [(String, Value)]) { for (key, value) in entries { self[key] = value } }

    /// The value of a key; setting adds it at the end.
    public subscript(key: String) -> Value? {
        get { places[key].map { entries[$0].value } }
        set {
            if let place = places[key] {
                entries[place].value = newValue ?? .null
            } else {
                places[key] = entries.count
                entries.append((key, newValue ?? .null))
            }
        }
    }
}

/// A range: two ends, either of which may be open or absent.
public struct Interval: Sendable {
    var low: Value
    var includesLow: Bool
    var high: Value
    var includesHigh: Bool
    /// Whether it stands for `= x` or, with open ends, for `!= x`.
    var isTest = false
}

/// Something that can be called.
public struct Callable: Sendable {
    /// A parameter.
    struct Parameter: Sendable {
        var name: String
        var type: FeelKind = .any
        var isOptional = false
    }

    var form: [Parameter]
    /// Functions of the same name that take other arguments.
    var others: [Callable] = []
    /// The last parameter of a form takes all arguments that are left, as a list.
    var isVariadic = false
    var result: FeelKind = .any
    var isBuiltin = false
    /// From the arguments, in the order of the parameters, and how deep the call is.
    let body: @Sendable ([Value], Int) -> Value
}

extension Callable {
    /// A function that a model defines.
    public init(
        _ parameters: [(String, FeelKind)], result: FeelKind,
        body: @escaping @Sendable ([Value], Int) -> Value
    ) {
        self.init(form: parameters.map { Parameter(name: $0, type: $1) }, result: result, body: body)
    }
}
