import Diagnostics
import Foundation
import Glibc
import Reports

/// Where converted dossiers go: standard output, one file, or a folder with a file for each.
enum ConversionTarget {
    /// Standard output.
    case standardOutput
    /// A file that is complete in the end, or not there.
    case file(ReportFile)
    /// A folder; each file is named after its *kenmerk*.
    case folder(String, isReplacing: Bool)

    /// Begins where an option says.
    ///
    /// - Parameters:
    ///   - path: A file, a folder, or a name with `/` behind it for a new one; nil or `-` for standard output.
    ///   - isReplacing: Whether files that are there already may be replaced.
    /// - Throws: `CommandFailure` when nothing can be written there.
    init(_ path: String?, isReplacing: Bool) throws(CommandFailure) {
        guard let path, path != "-" else {
            self = .standardOutput
            return
        }
        // A name that ends as a folder does asks for one.
        if path.hasSuffix("/") { mkdir(path, 0o777) }
        let isFolder = Self.isFolder(path)
        guard isFolder || path.hasSuffix("/") else {
            self = .file(try Self.begin(path, isReplacing))
            return
        }
        guard isFolder else {
            throw CommandFailure(
                status: .cannotWrite,
                message: "fout: de map \(VisibleText.escaped(path)) kan niet worden gemaakt – maak haar zelf")
        }
        self = .folder(path.hasSuffix("/") ? path : path + "/", isReplacing: isReplacing)
    }

    /// Whether a folder stands at a path.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether it takes only one dossier, unless they stand on lines.
    var isSingle: Bool { if case .folder = self { false } else { true } }

    /// Writes one dossier.
    ///
    /// - Parameters:
    ///   - bytes: The dossier.
    ///   - name: The name of its file in a folder, without ending.
    ///   - form: What it is written in.
    /// - Throws: `CommandFailure` when it cannot be written.
    func write(_ bytes: [UInt8], named name: String, _ form: ConversionForm) throws(CommandFailure) {
        switch self {
        case .standardOutput: try StandardOutput.write(bytes)
        case .file(let file): try Self.throwing { () throws(ReportFileError) in try file.write(bytes) }
        case .folder(let path, let isReplacing):
            let file = try Self.begin("\(path)\(name).\(form.rawValue)", isReplacing)
            try Self.throwing { () throws(ReportFileError) in
                try file.write(bytes)
                try file.commit()
            }
        }
    }

    /// Makes a file complete.
    func commit() throws(CommandFailure) {
        if case .file(let file) = self {
            try Self.throwing { () throws(ReportFileError) in try file.commit() }
            StandardError.printWritten(file.path)
        }
    }

    /// Leaves nothing behind of a file that is not complete.
    func abandon() {
        if case .file(let file) = self { file.abandon() }
    }

    private static func begin(_ path: String, _ isReplacing: Bool) throws(CommandFailure) -> ReportFile {
        try throwing { () throws(ReportFileError) in try ReportFile(path: path, isReplacing: isReplacing) }
    }

    private static func throwing<Result>(
        _ body: () throws(ReportFileError) -> Result
    ) throws(CommandFailure) -> Result {
        do { return try body() } catch {
            let status: ExitStatus = error.reason == .exists ? .wrongUsage : .cannotWrite
            throw CommandFailure(status: status, message: "fout: \(error)")
        }
    }
}
