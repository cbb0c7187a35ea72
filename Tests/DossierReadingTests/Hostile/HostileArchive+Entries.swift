extension HostileArchive {
    private typealias File = ArchiveMaker.File

    private static let remake = "maak het archief opnieuw"
    private static let path =
        "fout [archief-pad]: de naam in het archief is te lang of geen gewoon pad binnen het archief – maak het archief "
        + "opnieuw, met kortere namen en zonder .., stationsletter of backslash"

    /// Names that point elsewhere, or steer what reads them.
    static let names: [HostileArchive] =
        [
            "../m.xml", "m/../../m.xml", "/etc/m.xml", "C:m.xml", "..\\m.xml", "m\\m.xml", "m/./m.xml",
            "m//m.xml", "..", "m/..", "/", "",
        ].map { name in
            HostileArchive("zip slip: \(name)", alone: File(name), "a.zip/\(name): \(path)")
        } + [
            HostileArchive("a zip slip of another kind", alone: File("../x.sh"), "a.zip/../x.sh: \(path)"),
            HostileArchive("a NUL in a name", alone: File("m.xml\0.pdf"), "a.zip/m.xml\\u{0}.pdf: \(path)"),
            HostileArchive(
                "a name without end", alone: File(String(repeating: "m", count: 65_000) + ".xml"),
                "a.zip/\(String(repeating: "m", count: 1_024)): \(path)"),
            HostileArchive(
                "a name that steers the terminal", alone: File("m\u{1B}[2J\r\n.xml"),
                "a.zip/m\\u{1B}[2J\\u{D}\\u{A}.xml: 10 bytes"),
            HostileArchive(
                "a name that is no UTF-8",
                around: File("").with { $0.name = [0x6D, 0xE9] + Array(".xml".utf8) },
                "a.zip/m\u{FFFD}.xml: fout [archief-naam]: in de naam staan tekens die geen UTF-8 zijn – maak "
                    + "het archief opnieuw met namen in UTF-8, of gebruik gewone letters"),
            HostileArchive(
                "the same name twice",
                ArchiveMaker([File("m.xml"), File("good.xml"), File("m.xml", "<a/>")]).bytes(),
                "a.zip/good.xml: 10 bytes", "a.zip/m.xml: \(double)", "a.zip/m.xml: \(double)"),
        ]

    private static let double =
        "fout [archief-dubbele-naam]: deze naam staat meer dan één keer in het archief – laat één bestand met "
        + "deze naam over"

    /// Files that are no files.
    static let kinds: [HostileArchive] = [
        HostileArchive(
            "a stored symbolic link", around: File("m.xml", "/etc/passwd").with { $0.mode = 0o120777 },
            "a.zip/m.xml: fout [archief-koppeling]: hier staat een koppeling in plaats van een bestand – neem het "
                + "bestand zelf in het archief op"),
        HostileArchive(
            "a stored pipe", around: File("m.xml").with { $0.mode = 0o010644 }, "a.zip/m.xml: \(special)"),
        HostileArchive(
            "a stored device", around: File("m.xml").with { $0.mode = 0o020644 }, "a.zip/m.xml: \(special)"),
        HostileArchive(
            "a folder that is called a file", around: File("m.xml").with { $0.mode = 0o040755 },
            "a.zip/m.xml: \(special)"),
        HostileArchive(
            "a folder of another system that is called a file",
            around: File("m.xml").with { ($0.mode, $0.attributes) = (0, 0x10) }, "a.zip/m.xml: \(special)"),
        HostileArchive(
            "an encrypted file", around: File("m.xml").with { $0.flags = 1 },
            "a.zip/m.xml: fout [archief-versleuteld]: het bestand is versleuteld – maak het archief opnieuw zonder "
                + "wachtwoord"),
        HostileArchive(
            "a strongly encrypted file", around: File("m.xml").with { $0.flags = 0x41 },
            "a.zip/m.xml: fout [archief-versleuteld]: het bestand is versleuteld – maak het archief opnieuw zonder "
                + "wachtwoord"),
        HostileArchive("bzip2", around: File("m.xml").with { $0.method = 12 }, "a.zip/m.xml: \(method)"),
        HostileArchive(
            "encryption as a method", around: File("m.xml").with { $0.method = 99 }, "a.zip/m.xml: \(method)"),
        HostileArchive("a patch", around: File("m.xml").with { $0.flags = 0x20 }, "a.zip/m.xml: \(method)"),
        HostileArchive("an archive inside by name", around: File("m.zip", "x"), "a.zip/m.zip: \(nested)"),
        HostileArchive(
            "a packed file inside by name", around: File("m.XML.GZ", "x"), "a.zip/m.XML.GZ: \(nested)"),
        HostileArchive(
            "an archive inside by content",
            around: File("m.xml").with { $0.content = ArchiveMaker([.init("m.xml")]).bytes() },
            "a.zip/m.xml: \(nested)"),
        HostileArchive(
            "a packed file inside by content",
            around: File("m.json").with { $0.content = [0x1F, 0x8B, 8, 0] },
            "a.zip/m.json: \(nested)"),
        HostileArchive(
            "a tar inside by content",
            around: File("m.xml", String(repeating: " ", count: 257) + "ustar\u{0}00"),
            "a.zip/m.xml: \(nested)"),
    ]

    private static let special =
        "fout [archief-bijzonder-bestand]: dit is geen gewoon bestand – neem alleen gewone bestanden in het archief op"
    private static let method =
        "fout [archief-methode]: het bestand is ingepakt op een manier die niet gelezen wordt – maak het archief "
        + "opnieuw als gewoon zip-bestand (deflate)"
    private static let nested =
        "fout [archief-in-archief]: in het archief zit een archief – pak het uit en lever de dossiers zelf"

    private init(_ attack: String, alone file: File, _ expected: String) {
        self.init(attack, ArchiveMaker([file]).bytes(), expected)
    }
}
