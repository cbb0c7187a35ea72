import Testing

struct LayerCheckTests {
    let check = LayerCheck(
        table: ModuleTable(
            rows: [.init("Low"), .init("High", ["Low"], platform: ["Foundation"])],
            systemLibraries: ["CLib"], products: ["Yams"]))

    @Test func `an allowed import is no fault`() {
        #expect(
            check.faults(in: "public import Low\nimport Foundation", path: "H.swift", module: "High").isEmpty)
    }

    @Test func `an import against the direction is named with its line`() {
        let faults = check.faults(in: "\n@testable import High", path: "Sources/Low/L.swift", module: "Low")
        #expect(
            faults == [
                "Sources/Low/L.swift:2: Low may not import High; it may import nothing. Move the code to a "
                    + "module that may, pass the value in, or change the direction on purpose in "
                    + "Tests/LayersTests/ModuleTable.swift."
            ])
    }

    @Test func `the platform is forbidden where the table does not list it`() {
        #expect(check.faults(in: "import Foundation", path: "L.swift", module: "Low").count == 1)
        #expect(check.faults(in: "import FoundationEssentials", path: "H.swift", module: "High").count == 1)
    }

    @Test func `a module without a row says what to do`() {
        let expected = [
            "New has no row. Decide where it stands: add it to Tests/LayersTests/ModuleTable.swift "
                + "with the few modules it may import."
        ]
        #expect(check.faults(in: "", path: "N.swift", module: "New") == expected)
        #expect(check.faults(declared: [], module: "New") == expected)
    }

    @Test func `a declared dependency outside the table is named`() {
        #expect(
            check.faults(declared: ["Low", "Yams"], module: "High") == [
                "Package.swift: High may not depend on Yams; it may depend on Low. Remove the dependency, "
                    + "or change the direction on purpose in Tests/LayersTests/ModuleTable.swift."
            ])
    }

    @Test func `an import that is not declared is named, the platform is not`() {
        #expect(
            check.undeclared(imports: ["Low", "CLib", "Foundation"], declared: ["Low"], module: "High") == [
                "Package.swift: High imports CLib without depending on it: the package manager lets a "
                    + "dependency of a dependency through. Add \"CLib\" to its target."
            ])
    }
}
