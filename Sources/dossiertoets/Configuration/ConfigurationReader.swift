import Diagnostics
import Foundation
import Frameworks

/// Reads files of settings into one configuration; all problems of all files at once.
struct ConfigurationReader {
    /// What was read so far.
    private(set) var configuration = Configuration()
    /// What is wrong, file by file.
    private(set) var problems: [Problem] = []
    /// The folder of the file that is being read, which paths in it begin at; empty for the working folder.
    private var folder = ""

    /// Reads files.
    ///
    /// - Parameter files: The files nearest first; those that are not there are noted and passed over.
    /// - Returns: What they say together, and what is wrong with them.
    static func read(_ files: [Configuration.File]) -> (configuration: Configuration, problems: [Problem]) {
        var reader = ConfigurationReader()
        // The nearest comes last, over what the others say.
        for file in files.reversed() {
            reader.configuration.files.insert(file.isThere ? reader.read(file) : file, at: 0)
        }
        return (reader.configuration, reader.problems)
    }

    private mutating func read(_ file: Configuration.File) -> Configuration.File {
        let (entries, problems) = SettingsReader.read(path: file.path)
        let known = self.problems.count
        self.problems += problems
        folder = (file.path as NSString).deletingLastPathComponent
        for entry in entries { take(entry) }
        self.problems[known...].sort { ($0.place ?? Place(file: "")) < ($1.place ?? Place(file: "")) }
        var file = file
        file.hasSettings = !entries.isEmpty
        return file
    }

    private mutating func take(_ entry: SettingsEntry) {
        guard let key = ConfigurationKey(rawValue: entry.name) else { return refuse(entry) }
        switch key {
        case .framework: set(\.frameworks, names(entry))
        case .region: set(\.region, text(entry))
        case .set: configuration.parameters += parameters(entry)
        case .referenceDate: set(\.referenceDate, day(entry))
        case .data: set(\.data, path(entry))
        case .network: set(\.networks, files(entry))
        case .institution: set(\.institutions, files(entry))
        case .answers: set(\.answerFiles, files(entry))
        case .by: set(\.groupPath, text(entry))
        case .inputFormat: set(\.inputFormat, choice(entry))
        case .format: set(\.format, choice(entry))
        case .output: set(\.outputs, outputs(entry))
        case .evidence: set(\.evidence, choice(entry))
        case .hash: set(\.hasDigests, yesNo(entry))
        case .summary: set(\.hasSummary, yesNo(entry))
        case .jobs: set(\.jobs, jobs(entry))
        case .failOn: set(\.thresholds, thresholds(entry))
        }
    }

    /// Sets a value over that of a file farther away, unless there was something wrong with it.
    private mutating func set<Value>(
        _ path: WritableKeyPath<Configuration, Setting<Value>?>, _ setting: Setting<Value>?
    ) {
        if let setting { configuration[keyPath: path] = setting }
    }

    /// Says of a key that is none what to do.
    private mutating func refuse(_ entry: SettingsEntry) {
        let name = VisibleText.name(entry.name)
        if ConfigurationKey.askedEachTime.contains(entry.name) {
            report(
                "opdrachtregel", at: entry.place, "\"\(name)\" kan niet in een instellingenbestand",
                remedy: "vraag er per keer om met --\(name)")
        } else {
            report(
                "onbekende-sleutel", at: entry.place, "onbekende sleutel \"\(name)\"",
                remedy: ConfigurationKey.remedy(for: entry.name))
        }
    }

    /// Adds an error.
    mutating func report(_ code: String, at place: Place, _ message: String, remedy: String? = nil) {
        problems.append(Problem(.error, code: code, place: place, message: message, remedy: remedy))
    }

    /// The path from the working folder of what a file names: from its own folder, or from the home folder behind `~/`.
    func located(_ path: String) -> String {
        let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
        if path.hasPrefix("~/"), !home.isEmpty { return home + path.dropFirst(1) }
        return path.hasPrefix("/") ? path : (folder as NSString).appendingPathComponent(path)
    }
}
