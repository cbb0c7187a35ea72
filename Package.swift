// swift-tools-version: 6.1
import PackageDescription

/// Language settings every module shares.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // The program is one whole: its modules are optimised together. That accesses do not overlap is checked in debug
    // builds, in which all tests run; checking it for every fact takes a twentieth of the time.
    .unsafeFlags(
        ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// Settings of the modules that rules run in: optimised in debug builds too, for the property tests.
let hotSettings = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A library module with the settings of this package.
func module(_ name: String, _ dependencies: [Target.Dependency], isHot: Bool = false) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: isHot ? hotSettings : settings)
}

/// The test module of a library module, plus what its tests need besides.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

let package = Package(
    name: "dossiertoets",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        // Decimals of 34 digits; the library comes without a description for pkg-config.
        .systemLibrary(name: "CIntelDecimal", providers: [.apt(["libintelrdfpmath-dev"])]),
        .systemLibrary(name: "CPcre2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Packs documents; the tests hold our reader of archives against it.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        module("Background", []),
        module("TemporaryFiles", []),
        module("Diagnostics", []),
        module("CivilDates", [], isHot: true),
        module("Records", ["CivilDates"], isHot: true),
        module("StrictJSON", []),
        module("Spreadsheets", ["CivilDates", "CLibXML2", "CZip"]),
        module("Feel", ["Records", "CivilDates", "Diagnostics"], isHot: true),
        // FEEL as the standard defines it, on the parser of the rule language.
        module("StandardFeel", ["Feel", "CIntelDecimal", "CPcre2"], isHot: true),
        // Decision models (DMN) around it.
        module("DecisionModels", ["StandardFeel", "Feel", "CLibXML2"]),
        .executableTarget(
            name: "Conformance", dependencies: ["DecisionModels", "StandardFeel"],
            path: "Tests/Conformance",
            exclude: ["failing.txt"], swiftSettings: settings),
        module("DossierModel", ["Records", "StrictJSON", "Diagnostics", "CLibXML2"]),
        module(
            "Frameworks",
            [
                "Feel", "Records", "CivilDates", "Spreadsheets", "Diagnostics", "Background", "CCrypto",
                .product(name: "Yams", package: "Yams"),
            ], isHot: true),
        module("GoalLanguage", ["Frameworks", "Feel", "Diagnostics"], isHot: true),
        // Conditions in plain Dutch.
        module("Paraphrasing", ["Frameworks", "Feel", "Records", "CivilDates"]),
        module("Judging", ["Frameworks", "Feel", "Records", "CivilDates", "Diagnostics"], isHot: true),
        // How many cases a property test tries, and the numbers it draws.
        .target(name: "PropertyTesting", path: "Tests/PropertyTesting", swiftSettings: settings),
        // Seeded dossiers for property tests.
        .target(
            name: "DossierFactory",
            dependencies: ["PropertyTesting", "Records", "DossierModel", "CivilDates"],
            path: "Tests/DossierFactory", swiftSettings: settings),
        // The functions that shipped frameworks are compiled with.
        .target(
            name: "ShippedData", dependencies: ["GoalLanguage", "Frameworks", "Feel"],
            path: "Tests/ShippedData", swiftSettings: settings),
        // What a fuzzer gives its bytes to; the tests replay what it found.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "DossierReading", "DossierWriting", "DossierSheets", "DossierModel", "Frameworks", "Judging",
                "Feel", "StandardFeel", "Records", "CivilDates", "Spreadsheets", "Diagnostics", "ShippedData",
            ],
            path: "Tests/FuzzTargets", exclude: ["Framework"], swiftSettings: settings),
        // Expressions as XPath, with what the engine says of them, for other programs to check.
        .target(
            name: "Differentials",
            dependencies: [
                "PropertyTesting", "DossierFactory", "ShippedData", "DossierModel", "Frameworks", "Feel",
                "StandardFeel",
                "Records", "CivilDates",
            ],
            path: "Tests/Differentials", exclude: ["known-differences.txt"], swiftSettings: settings),
        .executableTarget(
            name: "DifferentialCases", dependencies: ["Differentials"], path: "Tests/DifferentialCases",
            swiftSettings: settings),
        module("Findings", ["Judging", "Frameworks", "CivilDates", "Diagnostics"]),
        module(
            "Reports",
            [
                "Findings", "Judging", "Paraphrasing", "Frameworks", "Feel", "Records", "CivilDates",
                "StrictJSON", "Spreadsheets", "TemporaryFiles",
                "Diagnostics", "CXlsxWriter", "CZip",
            ]),
        module(
            "DossierReading",
            [
                "DossierModel", "Records", "CivilDates", "StrictJSON", "Diagnostics", "TemporaryFiles",
                "CLibXML2", "CZlib", "CCrypto",
            ]),
        module("DossierWriting", ["Records", "CivilDates", "StrictJSON"]),
        // Dossiers in a workbook, a sheet for each part.
        module(
            "DossierSheets",
            [
                "DossierReading", "Spreadsheets", "Records", "CivilDates", "StrictJSON", "Diagnostics",
                "TemporaryFiles", "CXlsxWriter",
            ]),
        module(
            "Checking",
            [
                "DossierReading", "Frameworks", "Judging", "Findings", "Records", "CivilDates", "Diagnostics",
                "Background",
            ]),
        module(
            "Authoring",
            [
                "GoalLanguage", "Checking", "Judging", "Frameworks", "Feel", "Records", "CivilDates",
                "StrictJSON",
                "Diagnostics",
            ]),
        .executableTarget(
            name: "dossiertoets",
            dependencies: [
                "Authoring", "Checking", "GoalLanguage", "Reports", "Findings", "Judging",
                "Frameworks",
                "DossierModel",
                "DossierReading", "DossierWriting", "DossierSheets", "Feel", "Records", "StrictJSON",
                "CivilDates", "Diagnostics", "Background",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        tests("Diagnostics", ["PropertyTesting"]),
        tests("CivilDates", ["PropertyTesting"]),
        tests("Records"),
        tests("DossierModel", ["Records", "Diagnostics"]),
        // Holds the schema for editors against the reader besides.
        tests(
            "Frameworks",
            [
                "PropertyTesting", "Authoring", "DossierModel", "Records", "StrictJSON", "CivilDates",
                "Diagnostics",
                .product(name: "Yams", package: "Yams"),
            ]),
        tests(
            "Judging",
            [
                "PropertyTesting", "DossierFactory", "ShippedData", "DossierModel", "Frameworks", "Feel",
                "Records",
                "CivilDates",
                "Diagnostics",
            ],
            exclude: ["Fixtures"]),
        // Holds the compiled engine against the standard where both say the same.
        tests("Feel", ["PropertyTesting", "StandardFeel", "Records", "CivilDates"]),
        tests("StandardFeel", ["Feel"]),
        tests("StrictJSON", ["PropertyTesting"]),
        tests("Spreadsheets", ["CZip"]),
        tests(
            "DossierSheets",
            [
                "PropertyTesting", "DossierFactory", "DossierReading", "DossierWriting", "DossierModel",
                "Records",
                "Diagnostics",
                "CXlsxWriter",
            ]),
        tests(
            "Paraphrasing", ["ShippedData", "DossierModel", "Frameworks", "Feel", "Records", "Diagnostics"]),
        .testTarget(
            name: "DossierReadingTests",
            dependencies: [
                "PropertyTesting", "DossierReading", "DossierModel", "Records", "CivilDates", "Diagnostics",
                "CZip", "CZlib",
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        tests(
            "Checking",
            [
                "PropertyTesting", "ShippedData", "DossierModel", "Findings", "Frameworks", "Judging",
                "Records", "CivilDates",
                "Diagnostics",
                .product(name: "Yams", package: "Yams"),
            ], exclude: ["Fixtures"]),
        tests(
            "Authoring",
            [
                "ShippedData", "DossierModel", "Feel", "Frameworks", "Judging", "Records", "CivilDates",
                "Diagnostics",
            ],
            exclude: ["Fixtures"]),
        tests("Background"),
        tests("TemporaryFiles"),
        tests("GoalLanguage", ["Diagnostics"], exclude: ["Sentences"]),
        // Runs the built program as a person would, and holds the pages of docs against it and its modules.
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "dossiertoets", "ShippedData", "DossierReading", "DossierModel", "Judging", "Frameworks",
                "Feel", "Records",
                "CivilDates", "Diagnostics",
            ], exclude: ["Fixtures", "Frameworks", "Scenarios"], swiftSettings: settings),
        tests(
            "Findings", ["PropertyTesting", "Judging", "Frameworks", "Records", "CivilDates", "Diagnostics"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "PropertyTesting", "Reports", "Findings", "Judging", "Paraphrasing", "Frameworks", "Records",
                "CivilDates",
                "DossierModel", "StrictJSON", "Diagnostics", "CZip",
            ], exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
        // Holds the reader against the schema as libxml2 reads it.
        .testTarget(
            name: "OracleTests",
            dependencies: [
                "PropertyTesting", "DossierFactory", "DossierReading", "DossierWriting", "DossierModel",
                "Records", "StrictJSON",
                "CivilDates", "Diagnostics", "CLibXML2",
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        tests("FuzzTargets"),
        tests("Differentials", ["Feel", "Records"]),
        // Compares the imports of every module with one table.
        .testTarget(name: "LayersTests", swiftSettings: settings),
    ]
)
