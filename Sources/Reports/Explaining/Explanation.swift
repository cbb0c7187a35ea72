public import Diagnostics
public import Judging

/// One indicator of one dossier, to be explained.
public struct Explanation: Sendable {
    /// What the dossier was judged with.
    public var header: CheckHeader
    /// The judgement of the dossier.
    public var judgement: DossierJudgement
    /// The path of the dossier as shown.
    public var file: String
    /// The line of the file it stands on, when that is a stream with a dossier on every line.
    public var line: Int?
    /// The number of the indicator.
    public var indicator: Int
    /// The text of the dossier, when values of it may be shown.
    public var source: SourceText? { showsValues ? document : nil }
    /// The text of the dossier, to show how it is built, or nil.
    public var document: SourceText?
    /// Whether values of it may be shown.
    public var showsValues: Bool
    /// What would turn the indicator positive, or nil when that was not worked out.
    public var turning: TurningList?
    /// The indicator as the framework has it, with the terms and parameters it leans on; nil to show conditions as
    /// written only.
    public var sheet: FrameworkSheet?
    /// The options with which `framework show` shows the same framework, each with its value.
    public var showOptions: [String]

    /// Makes an explanation from its parts.
    public init(
        header: CheckHeader, judgement: DossierJudgement, file: String, line: Int? = nil, indicator: Int,
        document: SourceText? = nil, showsValues: Bool = false, turning: TurningList? = nil,
        sheet: FrameworkSheet? = nil, showOptions: [String] = []
    ) {
        self.header = header
        self.judgement = judgement
        self.file = file
        self.line = line
        self.indicator = indicator
        self.document = document
        self.showsValues = showsValues
        self.turning = turning
        self.sheet = sheet
        self.showOptions = showOptions
    }
}
