import Foundation
import Testing

/// What happens when nobody can receive what the program says.
struct StreamsTests {
    // The program crashed on its own message.
    @Test(arguments: ["check", "check nergens --data nergens", "explain nergens --indicator 4"])
    func `a message that nobody receives does not change how a command ends`(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init)
        let received = try Program.status(arguments)
        #expect([2, 3].contains(received))
        #expect(try Program.status(arguments, messages: "/dev/full") == received)
    }

    // Help and version counted as given although nothing was written.
    @Test(arguments: ["--help", "--version", "check SampleDossiers", "schema xsd", "framework list"])
    func `output that cannot be written is no success`(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init)
        #expect(try Program.status(arguments, output: "/dev/full") == 74)
    }
}
