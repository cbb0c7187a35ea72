public import CivilDates
public import Frameworks

/// What a check was made with: enough to make it again.
public struct CheckHeader: Sendable {
    /// The program and its version, such as `dossiertoets 0.1.0`.
    public var engine: String
    /// The reference date that was asked for.
    public var referenceDate: CivilDay
    /// The framework with the region and the parameter values laid over it.
    public var framework: FrameworkSource
    /// The SHA-256 of the files of the framework together, in hexadecimal.
    public var frameworkDigest: String
    /// The files of settings that had a say, as they are shown, nearest first.
    public var settingsFiles: [String]
    /// How a verdict can be explained.
    public var explainCall: ExplainCall

    /// Makes a header from its parts.
    public init(
        engine: String, referenceDate: CivilDay, framework: FrameworkSource, frameworkDigest: String,
        settingsFiles: [String] = [], explainCall: ExplainCall = ExplainCall()
    ) {
        self.engine = engine
        self.referenceDate = referenceDate
        self.framework = framework
        self.frameworkDigest = frameworkDigest
        self.settingsFiles = settingsFiles
        self.explainCall = explainCall
    }
}
