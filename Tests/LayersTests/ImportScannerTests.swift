import Testing

struct ImportScannerTests {
    @Test(arguments: [
        ("import Records", "Records"),
        ("public import Records", "Records"),
        ("internal import Records", "Records"),
        ("@testable import Records", "Records"),
        ("@_spi(Testing) public import Records", "Records"),
        ("@preconcurrency import Records", "Records"),
        ("    import Records  // why", "Records"),
        ("import struct Records.NullReasons", "Records"),
        ("import Records.Submodule", "Records"),
        ("import `Records`", "Records"),
    ])
    func `an import is found however it is decorated`(line: String, module: String) {
        #expect(ImportScanner.imports(in: line) == [.init(module: module, line: 1)])
    }

    @Test(arguments: [
        "// import Records", "/// import Records", "let important = 1", "importer(x)", "x.import y",
    ])
    func `what is no import is not found`(line: String) {
        #expect(ImportScanner.imports(in: line).isEmpty)
    }

    @Test func `every import has its line`() {
        let source = """
            /// About records.
            public import Records
            #if canImport(Glibc)
            import Glibc; import Foundation
            #endif
            """
        #expect(
            ImportScanner.imports(in: source) == [
                .init(module: "Records", line: 2), .init(module: "Glibc", line: 4),
                .init(module: "Foundation", line: 4),
            ])
    }
}
