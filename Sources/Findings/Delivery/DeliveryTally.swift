/// Compares the dossiers of each system: what none of them holds may be something the system cannot deliver.
///
/// Of a system two bits a field are kept, however many dossiers it has.
struct DeliveryTally: Sendable {
    /// How many dossiers of a system it takes to say something.
    static let minimumDossiers = 10
    /// The most systems that are compared; dossiers of further ones are left out.
    static let systemLimit = 1_000

    /// What is known of one system.
    private struct System: Sendable {
        var dossiers = 0
        var fields: [String] = []
        var recorded = NumberSet()
        var lacking = NumberSet()
    }

    private var systems: [String: System] = [:]

    /// Adds a dossier.
    mutating func add(_ digest: DeliveryDigest) {
        guard systems[digest.system] != nil || systems.count < Self.systemLimit else { return }
        var system = systems[digest.system] ?? System(fields: digest.fields)
        system.dossiers += 1
        system.recorded.formUnion(digest.recorded)
        system.lacking.formUnion(digest.lacking)
        systems[digest.system] = system
    }

    /// The systems of which something is missing everywhere, in order of their names.
    var gaps: [DeliveryGap] {
        systems.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { name, system in
            let paths = Self.highest(
                system.lacking.filter { !system.recorded.contains($0) }.map { system.fields[$0] })
            guard system.dossiers >= Self.minimumDossiers, !paths.isEmpty else { return nil }
            return DeliveryGap(system: name, dossiers: system.dossiers, paths: paths)
        }
    }

    /// The paths without those that lie below another of them.
    private static func highest(_ paths: [String]) -> [String] {
        let all = Set(paths)
        return paths.filter { path in
            !path.indices.contains { path[$0] == "." && all.contains(String(path[..<$0])) }
        }
    }
}
