/// Compares imports and declared dependencies with a table and words what is wrong.
struct LayerCheck {
    /// What may import what.
    var table: ModuleTable = .package

    /// What is wrong with the imports of one file of a module; empty when nothing is.
    func faults(in source: String, path: String, module: String) -> [String] {
        guard let row = table.row(module) else { return [missingRow(module)] }
        return ImportScanner.imports(in: source).filter { !row.allowed.contains($0.module) }.map { found in
            """
            \(path):\(found.line): \(module) may not import \(found.module); it may \
            import \(Self.words(row.allowed)). Move the code to a module that may, pass the value in, \
            or change the direction on purpose in \(Self.tablePath).
            """
        }
    }

    /// What is wrong with the declared dependencies of a target; empty when nothing is.
    func faults(declared: Set<String>, module: String) -> [String] {
        guard let row = table.row(module) else { return [missingRow(module)] }
        return declared.subtracting(row.modules).sorted().map {
            """
            Package.swift: \(module) may not depend on \($0); it may depend on \(Self.words(row.modules)). \
            Remove the dependency, or change the direction on purpose in \(Self.tablePath).
            """
        }
    }

    /// Imports of a module that its target does not declare; empty when all are declared.
    func undeclared(imports: Set<String>, declared: Set<String>, module: String) -> [String] {
        let known = Set(table.rows.map(\.name)).union(table.systemLibraries).union(table.products)
        return imports.intersection(known).subtracting(declared).sorted().map {
            """
            Package.swift: \(module) imports \($0) without depending on it: \
            the package manager lets a dependency of a dependency through. Add "\($0)" to its target.
            """
        }
    }

    /// What the row of a module allows without need; empty when it imports all of it.
    func unused(imports: Set<String>, module: String) -> [String] {
        guard let row = table.row(module) else { return [] }
        return row.allowed.subtracting(imports).sorted().map {
            "\(module) does not import \($0). Take it out of its row in \(Self.tablePath), so that the row says what it has."
        }
    }

    /// The sentence for a module folder that nobody placed.
    func missingRow(_ module: String) -> String {
        """
        \(module) has no row. Decide where it stands: add it to \(Self.tablePath) \
        with the few modules it may import.
        """
    }

    /// Where the table stands, for messages.
    private static let tablePath = "Tests/LayersTests/ModuleTable.swift"

    /// A list for people; "nothing" for an empty one.
    private static func words(_ names: Set<String>) -> String {
        names.isEmpty ? "nothing" : names.sorted().joined(separator: ", ")
    }
}
