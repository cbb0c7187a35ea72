/// What a schema cannot see, and the reader does.
enum UnseenMistakes {
    /// The codes of problems within one group of keys, which a schema sees.
    static let visible: Set<String> = [
        "onbekende-sleutel", "ontbrekende-sleutel", "vorm", "leeg", "onbekende-waarde", "aard-past-niet",
        "bewijs-zonder-vraag", "gevallen", "overbodige-sleutel", "getal", "invulplek",
    ]

    /// The mistakes of a file that its schema takes, sorted.
    static func names(in file: Mistake.File) -> [String] {
        [writing, comparing, referring].flatMap { $0[file] ?? [] }.sorted()
    }

    /// An editor gives the schema what was written, not how.
    private static let writing: [Mistake.File: [String]] = [
        .framework: ["a tab", "a direction mark", "a tag"],
        .indicator: ["an anchor and an alias", "an expression on one line", "a folded expression"],
        .region: ["a folded term"],
    ]

    /// No value is held against another, against the name of the file or against the framework of a region.
    private static let comparing: [Mistake.File: [String]] = [
        .framework: ["a criterion listed twice", "an id that is not that of the folder"],
        .indicator: [
            "a code used twice", "a condition on itself", "a number that is not that of the file",
            "a point of another indicator", "a quotation with other words", "a requirement of another rule",
            "a requirement without letter", "a rule of another indicator", "cases of one name",
            "a term of an indicator that the framework has too",
        ],
        .examples: [
            "examples of one name", "examples of another indicator",
            "a requirement without a failing example",
            "a judgement without an example that waits for it",
        ],
        .topics: [
            "a paragraph listed twice", "a topic listed twice", "a requirement that feeds no topic",
            "a requirement that feeds two topics",
        ],
        .region: [
            "a list for a single value", "a single value for a list", "a yes or no that is neither",
            "a point of another indicator than stated", "a point that feeds two topics",
            "a region for another framework", "a region for a framework with a slip",
            "a region under another name", "a point that decides twice",
            "a point of another level that decides", "a topic fed by the framework",
            "an example of the framework",
        ],
    ]

    /// What a code or name refers to stands elsewhere.
    private static let referring: [Mistake.File: [String]] = [
        .indicator: [
            "a condition on an unknown requirement", "a lack told at a requirement that does not exist",
            "a refinement of an unknown requirement", "a refinement of a judgement", "an unknown criterion",
            "an unknown document", "an unknown main question",
        ],
        .examples: ["examples of an unknown requirement"],
        .topics: ["a topic fed by an unknown requirement", "a topic in an unknown paragraph"],
        .region: [
            "a document of neither", "a parameter that does not exist",
            "a point of an indicator the framework lacks", "a point that feeds a topic that does not exist",
            "an unknown point that decides",
        ],
    ]
}
