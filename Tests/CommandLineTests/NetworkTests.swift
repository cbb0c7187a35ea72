import Foundation
import Testing

/// Nothing of a dossier leaves the machine: without any network interface all goes as before.
struct NetworkTests {
    /// Runs a command in a network namespace of its own, in which there is no interface.
    private static let withoutNetwork = ["/usr/bin/unshare", "--user", "--map-root-user", "--net"]

    /// Whether this machine lets us make such a namespace.
    private static let canBeWithout: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: withoutNetwork[0])
        process.arguments = withoutNetwork.dropFirst() + ["true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(
        .enabled(if: canBeWithout, "this machine makes no network namespace: unshare --net failed"),
        arguments: [
            "check SampleDossiers/eerste-stap --reference-date 2026-09-01 --format json",
            "explain SampleDossiers/eerste-stap/alles-op-orde.xml --indicator 3 --reference-date 2026-09-01",
            "framework show tsd-lokaal-netwerk", "schema xsd",
        ])
    func `a command prints the same where there is no network`(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init)
        let alone = try Program.run(arguments, wrapper: Self.withoutNetwork)
        let usual = try Program.run(arguments)
        #expect(alone.status == usual.status)
        #expect(alone.messages == usual.messages)
        #expect(alone.output == usual.output)
        #expect(!usual.output.isEmpty)
    }
}
