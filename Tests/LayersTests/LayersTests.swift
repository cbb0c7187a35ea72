import Testing

struct LayersTests {
    let check = LayerCheck()
    let manifest: PackageManifest

    init() throws {
        manifest = PackageManifest(text: try SourceTree.text(of: "Package.swift"))
    }

    @Test func `the checkout is found`() {
        #expect(SourceTree.modules.contains("Diagnostics"))
        #expect(
            SourceTree.swiftFiles(in: "Tests/LayersTests").contains("Tests/LayersTests/LayersTests.swift"))
    }

    @Test func `the table goes in one direction`() {
        var lower = ModuleTable.package.systemLibraries.union(ModuleTable.package.products)
        for row in ModuleTable.package.rows {
            #expect(
                row.modules.isSubset(of: lower), "\(row.name) may import what stands below it in the table")
            lower.insert(row.name)
        }
    }

    @Test(arguments: SourceTree.swiftModules)
    func `a module imports only what the table allows`(module: SourceTree.Module) throws {
        guard ModuleTable.package.row(module.name) != nil else {
            report([check.missingRow(module.name)])
            return
        }
        for path in module.files {
            report(check.faults(in: try SourceTree.text(of: path), path: path, module: module.name))
        }
    }

    @Test(arguments: SourceTree.swiftModules)
    func `a module declares what it imports`(module: SourceTree.Module) throws {
        guard let declared = manifest.dependencies[module.name] else {
            report(["Package.swift: \(module.name) is no target. Declare it, or remove \(module.folder)."])
            return
        }
        let imports = try Set(
            module.files.flatMap { ImportScanner.imports(in: try SourceTree.text(of: $0)).map(\.module) })
        report(check.undeclared(imports: imports, declared: declared, module: module.name))
    }

    @Test(arguments: SourceTree.swiftModules)
    func `the table allows no more than a module imports`(module: SourceTree.Module) throws {
        let imports = try Set(
            module.files.flatMap { ImportScanner.imports(in: try SourceTree.text(of: $0)).map(\.module) })
        report(check.unused(imports: imports, module: module.name))
    }

    @Test func `a target depends only on what the table allows`() {
        #expect(!manifest.dependencies.isEmpty)
        for (module, declared) in manifest.dependencies.sorted(by: { $0.key < $1.key }) {
            report(check.faults(declared: declared, module: module))
        }
    }

    @Test func `a system library is in the table and holds no Swift`() {
        for name in SourceTree.modules where SourceTree.isSystemLibrary(name) {
            #expect(ModuleTable.package.systemLibraries.contains(name), "\(check.missingRow(name))")
            #expect(SourceTree.swiftFiles(in: "Sources/" + name).isEmpty, "Sources/\(name) holds Swift")
        }
        #expect(manifest.systemLibraries.isSubset(of: ModuleTable.package.systemLibraries))
    }

    @Test func `no Swift file is longer than 400 lines`() throws {
        for path in SourceTree.swiftFiles(in: "Sources") + SourceTree.swiftFiles(in: "Tests") {
            let lines = try SourceTree.text(of: path).utf8.count { $0 == UInt8(ascii: "\n") }
            #expect(lines <= 400, "\(path) has \(lines) lines: split it by what changes together")
        }
    }

    /// Reports every fault as an issue of the running test.
    private func report(_ faults: [String]) {
        for fault in faults { Issue.record("\(fault)") }
    }
}
