/// What stands around and between the reports of several frameworks on standard output; nothing when there is one.
struct ReportJoints {
    private let form: ReportForm
    private let names: [String]

    /// Prepares the joints.
    ///
    /// - Parameters:
    ///   - form: The form of the reports.
    ///   - names: The ids of the frameworks.
    init(_ form: ReportForm, _ names: [String]) {
        self.form = form
        self.names = names
    }

    private var isNeeded: Bool { names.count > 1 }

    /// What goes before the first report.
    var begin: String {
        switch form {
        case .json where isNeeded: "[\n"
        case .text where isNeeded: heading(0)
        default: ""
        }
    }

    /// What goes between a report and the one before it.
    func between(_ index: Int) -> String {
        switch form {
        case .json: ",\n"
        case .text: "\n" + heading(index)
        case .html, .markdown, .ndjson, .csv, .ics: ""
        }
    }

    /// What goes behind the last report.
    var end: String { form == .json && isNeeded ? "]\n" : "" }

    private func heading(_ index: Int) -> String { "=== \(names[index]) ===\n\n" }
}
