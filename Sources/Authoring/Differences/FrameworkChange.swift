/// One thing in which two frameworks differ.
public struct FrameworkChange: Hashable, Sendable {
    /// What kind of thing changed.
    public enum Kind: String, Sendable, CaseIterable {
        /// What decides: conditions, who decides, what depends on what.
        case rule = "regel"
        /// A value that can be set.
        case parameter
        /// What is only read: questions, quotations, findings, explanations.
        case text = "tekst"
    }

    /// What it is.
    public var kind: Kind
    /// What it is about, such as `4.B1.a` or `begrip "oppakken"`.
    public var subject: Subject
    /// Which part of it, such as `voldaan als`; nil when the whole is new or gone.
    public var aspect: String?
    /// What stood there; nil when it is new.
    public var before: String?
    /// What stands there now; nil when it is gone.
    public var after: String?

    /// What a change is about.
    public enum Subject: Hashable, Sendable {
        /// The framework as a whole.
        case framework
        /// When a dossier is closed.
        case closing
        /// A parameter.
        case parameter(String)
        /// A term.
        case term(String)
        /// A derived value.
        case derived(String)
        /// An indicator.
        case indicator(Int)
        /// A decision rule.
        case decisionRule(String)
        /// A requirement or point.
        case requirement(String)
        /// A topic.
        case topic(String)

        /// How people read it.
        public var words: String {
            switch self {
            case .framework: "het kader"
            case .closing: "de sluiting"
            case .parameter(let name): "parameter \(name)"
            case .term(let name): "begrip \"\(name)\""
            case .derived(let name): "afleiding \"\(name)\""
            case .indicator(let number): "indicator \(number)"
            case .decisionRule(let code): "beslisregel \(code)"
            case .requirement(let code): code
            case .topic(let code): "onderwerp \(code)"
            }
        }
    }
}
