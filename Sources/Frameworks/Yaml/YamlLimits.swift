/// What a framework file may hold at most; counted, so that every machine gives the same answer.
enum YamlLimits {
    /// Bytes of one file.
    static let bytes = 1 << 20
    /// Levels of nesting.
    static let depth = 32
    /// Keys, values, lists and groups together.
    static let nodes = 100_000
    /// Repeated keys reported per file before reading it stops.
    static let repeatedKeys = 20
    /// Refused characters reported per file.
    static let characters = 20
}
