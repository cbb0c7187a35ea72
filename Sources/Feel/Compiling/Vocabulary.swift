/// The names a framework gives beside those of the model: parameters, terms and functions.
public struct Vocabulary: Sendable {
    /// A named expression, or a function when it has parameters.
    public struct Term: Sendable {
        /// The name; may hold blanks.
        public var name: String
        /// The parameters with their types, in order.
        public var parameters: [(name: String, type: FeelType)]
        /// What it stands for.
        public var body: Expression

        /// Makes a term.
        public init(name: String, parameters: [(name: String, type: FeelType)], body: Expression) {
            self.name = name
            self.parameters = parameters
            self.body = body
        }
    }

    /// The name before the point of a parameter, such as `kader`.
    public var constantsName: String
    /// The parameters by name.
    public var constants: [String: Constant]
    /// The terms by name.
    public var terms: [String: Term]
    /// The functions of the language and of the libraries.
    public var functions: FunctionLibrary
    /// The names of terms that could not be read, which is reported where they are defined: using one is no mistake.
    public var unreadableTerms: Set<String> = []

    /// Makes a vocabulary.
    public init(
        constantsName: String = "kader", constants: [String: Constant] = [:], terms: [String: Term] = [:],
        functions: FunctionLibrary = .standard
    ) {
        self.constantsName = constantsName
        self.constants = constants
        self.terms = terms
        self.functions = functions
    }

    /// The names of several words, which the parser must know.
    public var longNames: Set<String> {
        Set((Array(terms.keys) + functions.names + unreadableTerms).filter { $0.contains(" ") })
    }
}
