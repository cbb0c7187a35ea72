public import CivilDates

/// The functions an expression can call, by name.
public struct FunctionLibrary: Sendable {
    private var functions: [String: FunctionDefinition]

    /// Makes a library of some functions; a later one takes the place of an earlier one with its name.
    public init(_ functions: [FunctionDefinition]) {
        self.functions = Dictionary(functions.map { ($0.name, $0) }) { $1 }
    }

    /// The functions every framework has.
    public static let standard = FunctionLibrary(
        ListFunctions.all + RecordingFunctions.all + DateFunctions.all + LogicFunctions.all
            + workingDays(WorkingDayCalendar()))

    /// The functions on working days over a calendar with free days of its own.
    public static func workingDays(_ calendar: WorkingDayCalendar) -> [FunctionDefinition] {
        WorkingDayFunctions.all(calendar)
    }

    /// The function with a name, or nil.
    public subscript(name: String) -> FunctionDefinition? { functions[name] }

    /// The names, sorted.
    public var names: [String] { functions.keys.sorted() }

    /// This library with the functions of another.
    public func adding(_ more: [FunctionDefinition]) -> FunctionLibrary {
        FunctionLibrary(Array(functions.values) + more)
    }
}
