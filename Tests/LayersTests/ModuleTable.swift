/// What each module may import: the direction of the package, in one place.
///
/// A row is what a module has: more is forbidden, and less is a row that says too much.
/// Everything that is not listed is forbidden, the platform's own modules included.
struct ModuleTable: Sendable {
    /// One module and what it may import directly.
    struct Row: Sendable {
        /// The module, which is also the name of its folder.
        let name: String
        /// Modules of this package and of its dependencies.
        let modules: Set<String>
        /// Modules that come with the toolchain, such as `Foundation`.
        let platform: Set<String>

        /// Every module this one may import.
        var allowed: Set<String> { modules.union(platform) }

        /// Makes a row from its parts.
        init(_ name: String, _ modules: Set<String> = [], platform: Set<String> = []) {
            self.name = name
            self.modules = modules
            self.platform = platform
        }
    }

    /// The rows, lowest layer first: a module of ours may import only modules above its own row.
    let rows: [Row]
    /// Modules that only wrap a system library: a module map and a shim, no Swift.
    let systemLibraries: Set<String>
    /// Products of other packages that a row may name.
    let products: Set<String>

    /// The row of a module, or nil for a module that is not in the table.
    func row(_ name: String) -> Row? {
        rows.first { $0.name == name }
    }
}

extension ModuleTable {
    /// The table of this package.
    static let package = ModuleTable(
        rows: [
            Row("Background", platform: ["Foundation"]),
            Row("TemporaryFiles", platform: ["Glibc"]),
            Row("Diagnostics"),
            Row("CivilDates"),
            Row("Records", ["CivilDates"]),
            Row("StrictJSON"),
            Row("Spreadsheets", ["CivilDates", "CLibXML2", "CZip"], platform: ["Glibc"]),
            Row(
                "Feel", ["Records", "CivilDates", "Diagnostics"], platform: ["Synchronization"]),
            Row("StandardFeel", ["Feel", "CIntelDecimal", "CPcre2"], platform: ["Foundation"]),
            Row(
                "DecisionModels", ["StandardFeel", "Feel", "CLibXML2"], platform: ["Foundation"]),
            Row("DossierModel", ["Records", "StrictJSON", "Diagnostics", "CLibXML2"]),
            Row(
                "DossierReading",
                [
                    "DossierModel", "Records", "CivilDates", "StrictJSON", "Diagnostics", "TemporaryFiles",
                    "CLibXML2", "CZlib", "CCrypto",
                ],
                platform: ["Glibc"]),
            Row("DossierWriting", ["Records", "CivilDates", "StrictJSON"]),
            Row(
                "DossierSheets",
                [
                    "DossierReading", "Spreadsheets", "Records", "CivilDates", "StrictJSON", "Diagnostics",
                    "TemporaryFiles", "CXlsxWriter",
                ],
                platform: ["Glibc"]),
            Row(
                "Frameworks",
                [
                    "Feel", "Records", "CivilDates", "Spreadsheets", "Diagnostics", "Background", "Yams",
                    "CCrypto",
                ],
                platform: ["Foundation", "Synchronization"]),
            Row(
                "GoalLanguage", ["Frameworks", "Feel", "Diagnostics"], platform: ["Foundation"]),
            // Conditions in plain Dutch: words about words, nothing of the platform.
            Row("Paraphrasing", ["Frameworks", "Feel", "Records", "CivilDates"]),
            // No clock, no files, no network: nothing of the platform.
            Row("Judging", ["Frameworks", "Feel", "Records", "CivilDates", "Diagnostics"]),
            Row("Findings", ["Judging", "Frameworks", "CivilDates", "Diagnostics"]),
            Row(
                "Checking",
                [
                    "DossierReading", "Frameworks", "Judging", "Findings", "Records",
                    "CivilDates", "Diagnostics", "Background",
                ],
                platform: ["Foundation", "Glibc", "Synchronization"]),
            Row(
                "Reports",
                [
                    "Findings", "Judging", "Paraphrasing", "Frameworks", "Feel", "Records", "CivilDates",
                    "StrictJSON", "Spreadsheets", "TemporaryFiles",
                    "Diagnostics", "CZip", "CXlsxWriter",
                ],
                platform: ["Foundation", "Glibc"]),
            // What framework authors need beside judging.
            Row(
                "Authoring",
                [
                    "GoalLanguage", "Checking", "Judging", "Frameworks", "Feel", "Records", "CivilDates",
                    "StrictJSON",
                    "Diagnostics",
                ],
                platform: ["Foundation"]),
            // The command line puts the modules together; it touches no system library or YAML itself.
            Row(
                "dossiertoets",
                [
                    "Background", "Diagnostics", "CivilDates", "Records", "StrictJSON", "Feel",
                    "DossierModel",
                    "DossierReading", "DossierWriting", "DossierSheets", "GoalLanguage", "Frameworks",
                    "Authoring",
                    "Judging",
                    "Findings", "Checking", "Reports", "ArgumentParser",
                ],
                platform: ["Foundation", "Glibc"]),
            // Support for tests; lives in Tests.
            Row("Conformance", ["DecisionModels", "StandardFeel"], platform: ["Foundation"]),
            Row("PropertyTesting", platform: ["Foundation"]),
            Row("DossierFactory", ["PropertyTesting", "Records", "DossierModel", "CivilDates"]),
            Row(
                "ShippedData", ["GoalLanguage", "Frameworks", "Feel"], platform: ["Foundation"]),
            Row(
                "Differentials",
                [
                    "PropertyTesting", "DossierFactory", "ShippedData", "DossierModel", "Frameworks", "Feel",
                    "StandardFeel",
                    "Records", "CivilDates",
                ],
                platform: ["Foundation"]),
            Row("DifferentialCases", ["Differentials"], platform: ["Foundation"]),
            Row(
                "FuzzTargets",
                [
                    "ShippedData",
                    "DossierReading", "DossierWriting", "DossierSheets", "DossierModel", "Frameworks",
                    "Judging", "Feel", "StandardFeel", "Records", "CivilDates", "Spreadsheets", "Diagnostics",
                ],
                platform: ["Foundation"]),
        ],
        systemLibraries: ["CLibXML2", "CZlib", "CZip", "CXlsxWriter", "CCrypto", "CPcre2", "CIntelDecimal"],
        products: ["ArgumentParser", "Yams"]
    )
}
