import Reports

/// A report and where it goes: standard output or a file.
struct ReportTarget {
    /// The report.
    var report: any CheckReport
    /// The file, or nil for standard output.
    let file: ReportFile?

    /// Writes bytes of the report.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        guard !bytes.isEmpty else { return }
        guard let file else { return try StandardOutput.write(bytes) }
        do { try file.write(bytes) } catch { throw Self.failure(error) }
    }

    /// Makes a file of the report complete.
    func commit() throws(CommandFailure) {
        do { try file?.commit() } catch { throw Self.failure(error) }
    }

    /// How a command ends that cannot write a report.
    static func failure(_ error: ReportFileError) -> CommandFailure {
        CommandFailure(status: .cannotWrite, message: "fout: \(error)")
    }
}
