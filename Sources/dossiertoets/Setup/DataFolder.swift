import Foundation

/// Where the frameworks and the dossier model are found.
///
/// In this order: `--data`, the environment variable `DOSSIERTOETS_DATA`, a file of settings, `../share/dossiertoets`
/// beside the program, and the checkout the program was built in, as long as it is there.
struct DataFolder {
    /// The environment variable that names the folder.
    private static let variable = "DOSSIERTOETS_DATA"

    /// The folder that holds `Frameworks-Indicators`.
    let path: String
    /// Who named it.
    let origin: SettingOrigin

    /// Finds the folder.
    ///
    /// - Parameters:
    ///   - option: What `--data` named, or nil.
    ///   - configured: What a file of settings named, or nil.
    /// - Throws: `CommandFailure` naming every place that was tried.
    init(option: String?, _ configured: Setting<String>? = nil) throws(CommandFailure) {
        // A variable that is empty is one that was not set.
        let value = ProcessInfo.processInfo.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        let named =
            option.map { Setting($0, .commandLine) }
            ?? value.map { Setting($0, .environment(Self.variable)) } ?? configured
        origin = named?.origin ?? .standard
        let candidates = named.map { [$0.value] } ?? Self.ownPlaces
        guard let found = candidates.first(where: Self.holdsData) else {
            try origin.refuse(
                code: "geen-gegevens",
                "de gegevens van dossiertoets zijn niet gevonden in \(candidates.joined(separator: " of "))",
                remedy: "noem met \(origin.name(of: .data)) de map waarin Frameworks-Indicators staat")
        }
        path = found
    }

    /// The schema of the dossier model.
    var schema: String { path + "/Frameworks-Indicators/dossiermodel/dossier.xsd" }

    /// The folder that holds the frameworks.
    var frameworksFolder: String { path + "/Frameworks-Indicators" }

    /// The folder of the word lists that sentences are read with.
    var wordLists: String { frameworksFolder + "/taal" }

    /// The folder of what the source documents say.
    var statements: String { frameworksFolder + "/bronnen" }

    /// The folder of a framework.
    func framework(_ id: String) -> String { "\(path)/Frameworks-Indicators/\(id)" }

    /// The file of a region profile.
    func region(_ id: String) -> String { "\(path)/Frameworks-Indicators/regios/\(id).yaml" }

    /// The ids of the frameworks, sorted.
    var frameworks: [String] {
        entries("Frameworks-Indicators").filter {
            FileManager.default.fileExists(atPath: framework($0) + "/kader.yaml")
        }
    }

    /// The ids of the region profiles, sorted.
    var regions: [String] {
        entries("Frameworks-Indicators/regios").filter { $0.hasSuffix(".yaml") }.map {
            String($0.dropLast(5))
        }
    }

    private func entries(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
    }

    private static var ownPlaces: [String] {
        let program =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
        let folder = (program as NSString).deletingLastPathComponent
        let installed = ((folder as NSString).appendingPathComponent("../share/dossiertoets") as NSString)
            .standardizingPath
        return [installed] + checkout(above: folder)
    }

    /// The folders above the program: a build folder lies inside the checkout.
    private static func checkout(above folder: String) -> [String] {
        var result: [String] = []
        var current = folder
        while current.count > 1 {
            current = (current as NSString).deletingLastPathComponent
            if FileManager.default.fileExists(atPath: current + "/Package.swift") { result.append(current) }
        }
        return result
    }

    private static func holdsData(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/Frameworks-Indicators/dossiermodel/dossier.xsd")
    }
}
