import Foundation
import Testing

/// A packed document as another program unpacks it.
struct UnpackedDocument {
    /// The text of every part, one behind the other.
    let text: String

    /// Unpacks a document.
    init(_ path: String) throws {
        let script = """
            import sys, zipfile
            from xml.dom import minidom
            with zipfile.ZipFile(sys.argv[1]) as file:
                for name in file.namelist():
                    content = file.read(name)
                    if not name.endswith('.emf'):
                        minidom.parseString(content)
                    sys.stdout.buffer.write(content + b"\\n")
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(path) is well-formed")
        text = String(decoding: bytes, as: UTF8.self)
    }
}
