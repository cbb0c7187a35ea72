/// A sheet of an inspection report as a workbook, or a table of its own; the raw value is the word on the command line.
public enum ReportSheet: String, Hashable, Sendable, CaseIterable {
    /// Files and indicators.
    case verdicts = "oordelen"
    /// A row for each requirement of each file.
    case requirements = "eisen"
    /// What goes well and what can be better.
    case findings = "bevindingen"
    /// What is missing, due or asked.
    case worklist = "werklijst"
    /// What people have answered, and what is asked of them.
    case answers = "antwoorden"
    /// What the check was made with, and how.
    case account = "verantwoording"

    /// The title.
    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// Whether it tells of single files.
    var isOfFiles: Bool {
        switch self {
        case .verdicts, .requirements, .worklist, .answers: true
        case .findings, .account: false
        }
    }

    /// The sheets somebody may see, in order.
    public static func all(for audience: InspectionOptions.Audience) -> [ReportSheet] {
        allCases.filter { audience == .internal || !$0.isOfFiles }
    }
}
