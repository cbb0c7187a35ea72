import Diagnostics
import Foundation

/// Where files of settings are looked for.
struct ConfigurationSearch {
    /// The name of the file.
    static let name = "dossiertoets.yaml"
    /// The environment variable that names the only file to read.
    static let variable = "DOSSIERTOETS_CONFIG"

    /// The files nearest first.
    let files: [Configuration.File]
    /// Files that look as if they were meant, and what to do with them.
    let misplaced: [(path: String, remedy: String)]

    /// Looks for the files that are read unless one is named: that of the working folder, then that of the user.
    ///
    /// - Parameters:
    ///   - environment: The environment; a variable that is empty is one that was not set.
    ///   - workingFolder: The working folder, an absolute path.
    ///   - isThere: Whether there is a file at a path.
    init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        workingFolder: String = FileManager.default.currentDirectoryPath,
        isThere: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
    ) {
        if let named = environment[Self.variable], !named.isEmpty {
            self.init(named: named)
            return
        }
        var files = [Configuration.File(path: Self.name, isThere: isThere(Self.name))]
        var misplaced = [("dossiertoets.yml", "noem het \(Self.name)")]
        if let folder = Self.userFolder(environment) {
            let own = folder + "/dossiertoets"
            if own != workingFolder {
                files.append(
                    Configuration.File(path: "\(own)/\(Self.name)", isThere: isThere("\(own)/\(Self.name)")))
                misplaced.append(("\(own)/dossiertoets.yml", "noem het \(Self.name)"))
            }
            if folder != workingFolder {
                let shown = ShownPath.text(own, home: environment["HOME"])
                misplaced.append(("\(folder)/\(Self.name)", "verplaats het naar \(shown)"))
            }
        }
        self.init(files: files, misplaced: misplaced.filter { isThere($0.0) })
    }

    /// One file that was named, whether it is there or not: that shows when it is read.
    init(named path: String) {
        self.init(files: [Configuration.File(path: path, isThere: true)], misplaced: [])
    }

    private init(files: [Configuration.File], misplaced: [(path: String, remedy: String)]) {
        self.files = files
        self.misplaced = misplaced
    }

    /// The folder of a user's settings; nil when the environment tells none.
    ///
    /// A relative `XDG_CONFIG_HOME` is passed over.
    ///
    /// Source: XDG Base Directory Specification 0.8.
    private static func userFolder(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return (home as NSString).appendingPathComponent(".config")
    }

    /// What the files say together.
    ///
    /// - Throws: `CommandFailure` when something is wrong with one of them; all problems have then been printed.
    func configuration() throws(CommandFailure) -> Configuration {
        FrameworkChoice.print(
            misplaced.map {
                Problem(
                    .warning, code: "niet-gelezen", place: Place(file: $0.path),
                    message: "dit instellingenbestand wordt niet gelezen", remedy: $0.remedy)
            })
        let read = ConfigurationReader.read(files)
        guard read.problems.isEmpty else {
            FrameworkChoice.print(read.problems)
            throw CommandFailure(status: .wrongUsage, message: "")
        }
        return read.configuration
    }
}
