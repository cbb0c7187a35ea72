extension HostileArchive {
    private typealias File = ArchiveMaker.File

    private static let size =
        "a.zip/m.xml: fout [archief-grootte]: uitgepakt heeft het bestand een andere grootte dan het archief zegt – "
        + "maak het archief opnieuw"
    private static let damaged =
        "a.zip/m.xml: fout [archief-inhoud]: het bestand is in het archief beschadigd – maak het archief opnieuw"
    private static let header =
        "a.zip/m.xml: fout [archief-kop]: het archief spreekt zichzelf tegen over dit bestand – maak het archief "
        + "opnieuw"
    private static let ratio =
        "a.zip/m.xml: fout [archief-verhouding]: uitgepakt is het bestand meer dan 200 keer zo groot als in het "
        + "archief – lever het dossier zelf, buiten het archief"
    private static let tooLarge =
        "a.zip/m.xml: fout [te-groot]: het dossier is groter dan 8 MiB – lever elk dossier in een eigen bestand"

    private static func blanks(_ count: Int) -> File {
        File("m.xml", String(repeating: " ", count: count)).with { $0.isDeflated = true }
    }

    /// Files that are more than they say, or something else.
    static let contents: [HostileArchive] = [
        HostileArchive("a file that grows a thousand times", around: blanks(1 << 20), ratio),
        HostileArchive("a file of more than 8 MiB", around: blanks((8 << 20) + 1), tooLarge),
        HostileArchive(
            "a bomb that says it is small", around: blanks(9 << 20).with { $0.count = 1_000 }, size),
        HostileArchive(
            "a bomb that says it is no larger than may be",
            around: blanks(9 << 20).with { $0.count = 200 * 1_000 }, size),
        HostileArchive("a file smaller than said", around: blanks(100).with { $0.count = 101 }, size),
        HostileArchive("a file larger than said", around: blanks(100).with { $0.count = 99 }, size),
        HostileArchive("a stored file larger than said", around: File("m.xml").with { $0.count = 5 }, size),
        HostileArchive("a stored file smaller than said", around: File("m.xml").with { $0.count = 11 }, size),
        HostileArchive(
            "a wrong checksum", around: File("m.xml").with { $0.checksum = 1 },
            "a.zip/m.xml: fout [archief-controlegetal]: het controlegetal van het bestand klopt niet – maak het "
                + "archief opnieuw"),
        HostileArchive(
            "deflated garbage", around: blanks(100).with { $0.packed = Array("geen deflate".utf8) }, damaged),
        HostileArchive(
            "nothing where something is packed", around: blanks(0).with { $0.packed = [] }, damaged),
        HostileArchive(
            "packed bytes that end too soon",
            around: blanks(100).with { $0.packed = Deflating.deflated($0.content).dropLast() }, damaged),
        HostileArchive(
            "bytes behind what is packed",
            around: blanks(100).with { $0.packed = Deflating.deflated($0.content) + [0] }, damaged),
        HostileArchive(
            "another name before the file", around: File("m.xml").with { $0.localName = Array("n.xml".utf8) },
            header),
        HostileArchive(
            "another size before the file", around: File("m.xml").with { $0.localCount = 9 }, header),
        HostileArchive(
            "a descriptor that is not there", around: File("m.xml").with { $0.flags = 8 }, header),
        HostileArchive(
            "a descriptor with another size",
            around: File("m.xml").with {
                $0.flags = 8
                $0.descriptor = ArchiveMaker.descriptor($0.content, packedCount: 11)
            }, header),
        HostileArchive(
            "a large size before the file that is not there",
            around: File("m.xml").with { $0.localCount = 0xFFFF_FFFF }, header),
        HostileArchive(
            "a large size before the file that is another",
            around: File("m.xml").with {
                $0.localCount = 0xFFFF_FFFF
                $0.localExtra = ArchiveMaker.half(1) + ArchiveMaker.half(8) + ArchiveMaker.long(11)
            }, header),
        HostileArchive(
            "an extra field longer than the file leaves room for",
            around: File("m.xml").with { $0.localExtra = [UInt8](repeating: 0, count: 4) },
            "a.zip/m.xml: 10 bytes"),
        HostileArchive(
            "a large size of petabytes",
            around: File("m.xml").with {
                $0.count = 0xFFFF_FFFF
                $0.extra = ArchiveMaker.half(1) + ArchiveMaker.half(8) + ArchiveMaker.long(1 << 60)
            }, tooLarge),
    ]
}
