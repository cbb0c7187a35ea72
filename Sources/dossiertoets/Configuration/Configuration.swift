import CivilDates
import DossierReading
import Frameworks

/// What files of settings say: of each key the value of the nearest file, of parameters the nearest value of each.
struct Configuration: Sendable {
    /// A file that settings may stand in.
    struct File: Sendable, Equatable {
        /// The path.
        var path: String
        /// Whether it is there; what it holds has been read then.
        var isThere: Bool
        /// Whether it sets anything.
        var hasSettings = false
    }

    /// The files that were looked for, nearest first.
    var files: [File] = []

    /// The ids of the frameworks.
    var frameworks: Setting<[String]>?
    /// The id of the region.
    var region: Setting<String>?
    /// Values of parameters, farthest file first: a later one goes before an earlier one.
    var parameters: [ParameterAssignment] = []
    /// The reference date.
    var referenceDate: Setting<CivilDay>?
    /// The folder with the data.
    var data: Setting<String>?
    /// The files of the network.
    var networks: Setting<[String]>?
    /// The files of institutions.
    var institutions: Setting<[String]>?
    /// The files with answers of people.
    var answerFiles: Setting<[String]>?
    /// The path of the field by which findings are split.
    var groupPath: Setting<String>?
    /// The form of standard input.
    var inputFormat: Setting<InputFormat>?
    /// The form of what goes to standard output.
    var format: Setting<ReportForm>?
    /// The files that reports are written to.
    var outputs: Setting<[String]>?
    /// How much of what judgements rest on is reported.
    var evidence: Setting<ReportOptionGroup.Evidence>?
    /// Whether digests of the inputs are reported.
    var hasDigests: Setting<Bool>?
    /// Whether lines for machines end with a summary.
    var hasSummary: Setting<Bool>?
    /// How many workers there are.
    var jobs: Setting<Int>?
    /// What a check fails on.
    var thresholds: Setting<[Threshold]>?

    /// The files that set something, as reports name them, nearest first.
    var shownFiles: [String] { files.filter(\.hasSettings).map { ShownPath.text($0.path) } }
}
