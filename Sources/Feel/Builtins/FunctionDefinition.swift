import Records

/// A function of the language: its name, its page of the manual, and how a call is compiled.
public struct FunctionDefinition: Sendable {
    /// The name; may hold blanks.
    public let name: String
    /// How it is called, such as `vastgelegd(x)`.
    public let signature: String
    /// What it gives, in Dutch: purpose, what absence does, an example.
    public let manual: String
    /// How many arguments it takes.
    let arity: ClosedRange<Int>
    let build: @Sendable (FunctionCall) -> Compiled?

    init(
        _ signature: String, arity: ClosedRange<Int>, _ manual: String,
        build: @escaping @Sendable (FunctionCall) -> Compiled?
    ) {
        name = String(signature.prefix { $0 != "(" })
        self.signature = signature
        self.manual = manual
        self.arity = arity
        self.build = build
    }

    /// The number of arguments in words.
    var arityWords: String {
        if arity.lowerBound == arity.upperBound { return Compiler.argumentWords(arity.lowerBound) }
        return arity.upperBound == .max
            ? "minstens \(Compiler.argumentWords(arity.lowerBound))"
            : "\(arity.lowerBound) tot \(arity.upperBound) argumenten"
    }
}

/// A call being compiled.
struct FunctionCall {
    /// The compiler at work.
    let compiler: Compiler
    /// The arguments as written.
    let arguments: [Expression]
    /// The names known at the call.
    let scope: Scope
    /// Where the call stands.
    let range: Range<Int>

    /// An argument as a list, or nil with a problem noted.
    func list(_ index: Int) -> (item: FeelType, Enumerate)? {
        compiler.compileList(arguments[index], in: scope)
    }

    /// An argument as a single value, or nil with a problem noted.
    func value(_ index: Int) -> (type: FeelType, Locate)? {
        compiler.compileValue(arguments[index], in: scope)
    }

    /// An argument as a single value of a type, or nil with a problem noted.
    func value(_ index: Int, _ type: FeelType) -> Locate? {
        guard let (found, locate) = value(index) else { return nil }
        if found.isAccepted(as: type) { return found == .any ? type.checked(locate) : locate }
        _ = wrongType(expected: type.words(in: compiler.model), found: found, argument: index)
        return nil
    }

    /// An argument as a number that counts something, or nil with a problem noted.
    func wholeNumber(_ index: Int) -> Locate? {
        let number = value(index, .number)
        return compiler.mayCount(arguments[index]) ? number : nil
    }

    /// An argument as a list of yes/no, or nil with a problem noted.
    func conditions(_ index: Int) -> Enumerate? {
        guard let (item, list) = self.list(index) else { return nil }
        if item == .boolean || item == .any { return list }
        _ = wrongType(expected: "een lijst van ja/nee", found: .list(item), argument: index)
        return nil
    }

    /// Notes that an argument has the wrong type.
    func wrongType(expected: String, found: FeelType, argument index: Int = 0) -> Compiled? {
        compiler.problem(
            .wrongType(expected: expected, found: found.words(in: compiler.model)), at: arguments[index].range
        )
    }

    /// An argument as a condition, or nil with a problem noted.
    func condition(_ index: Int) -> Condition? {
        compiler.compileCondition(arguments[index], in: scope)
    }

    /// The result: a value worked out by a closure that uses up its evidence itself.
    func result(_ type: FeelType, _ work: @escaping @Sendable (inout Frame) -> Cell) -> Compiled {
        Compiled(type, .value { frame in Located(work(&frame)) }, at: range)
    }

    /// The result: a value as located.
    func located(_ type: FeelType, _ locate: @escaping Locate) -> Compiled {
        Compiled(type, .value(locate), at: range)
    }

    /// The result: a yes, no or unknown.
    func result(_ test: @escaping Test) -> Compiled {
        compiler.compiled(Condition(range: range, test))
    }
}
