import Reports

/// A report and where it goes: standard output, a file, or what comes to standard output later.
struct ReportTarget {
    /// The report.
    var report: any CheckReport
    /// The file, or nil for standard output.
    let file: ReportFile?
    /// What waits for its turn on standard output, or nil when it goes there at once.
    var waiting: Spool?
    /// Whether it is said when the file is complete; not of one that another file is made of.
    var isTold = true

    /// Makes a target from its parts.
    init(report: any CheckReport, file: ReportFile?) {
        self.report = report
        self.file = file
    }

    /// Writes bytes of the report.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        guard !bytes.isEmpty else { return }
        if let waiting { return waiting.append(bytes) }
        guard let file else { return try StandardOutput.write(bytes) }
        do { try file.write(bytes) } catch { throw Self.failure(error) }
    }

    /// Makes a file of the report complete.
    func commit() throws(CommandFailure) {
        do { try file?.commit() } catch { throw Self.failure(error) }
    }

    /// Writes what waited to standard output.
    func release() throws(CommandFailure) {
        while let bytes = waiting?.next() { try StandardOutput.write(bytes) }
    }

    /// How a command ends that cannot write a report.
    static func failure(_ error: ReportFileError) -> CommandFailure {
        CommandFailure(status: .cannotWrite, message: "fout: \(error)")
    }
}
