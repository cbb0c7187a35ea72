extension HostileArchive {
    private typealias File = ArchiveMaker.File

    private static let overlap =
        "a.zip: fout [archief-overlap]: in het archief delen bestanden dezelfde bytes; zo'n archief maakt geen gewoon "
        + "programma – vertrouw het niet en vraag de dossiers opnieuw op"
    private static func damage(_ reason: String, _ remedy: String = "maak het archief opnieuw") -> String {
        "a.zip: fout [archief-beschadigd]: het archief is niet te lezen: \(reason) – \(remedy)"
    }
    private static let unfinished = damage(
        "het einde ontbreekt, of er staat nog iets achter",
        "lever het archief opnieuw aan; het is misschien afgebroken")
    private static let directory = damage("de inhoudsopgave klopt niet")
    private static let outside = damage("de inhoudsopgave verwijst naar plaatsen buiten het archief")
    private static let largeEnd = damage("de twee eindes van het archief spreken elkaar tegen")
    private static let split =
        "a.zip: fout [archief-in-delen]: het archief bestaat uit meer delen – voeg de delen samen tot één archief"
    private static let other = damage(
        "dit is geen zip-archief", "lever een zip-archief, of de dossiers zelf")

    private static let one = ArchiveMaker([File("m.xml")])

    /// Archives that are wrong as a whole.
    static let layouts: [HostileArchive] = [
        HostileArchive("many files in the same bytes", overlapping(), overlap),
        HostileArchive("a file quoted within another", quoted(), overlap),
        HostileArchive(
            "an empty file", [], "a.zip: fout [leeg-bestand]: het bestand is leeg – lever het opnieuw aan"),
        HostileArchive(
            "an empty archive", ArchiveMaker([]).bytes(),
            "a.zip: fout [leeg-bestand]: het bestand is leeg – lever het opnieuw aan"),
        HostileArchive("something else", Array("%PDF-1.7 ".utf8) + one.bytes(), other),
        HostileArchive("a few bytes", [0x50, 0x4B, 3], other),
        HostileArchive("a part of several", ArchiveMaker.word(0x0807_4B50) + one.bytes(), split),
        HostileArchive("something behind the end", one.bytes() + [0], unfinished),
        HostileArchive(
            "an end inside the comment", ending(in: ArchiveMaker([]).bytes()),
            damage("het heeft meer dan één einde")),
        HostileArchive("more files than are listed", one.changed { $0.count = 0 }, directory),
        HostileArchive("fewer files than are listed", one.changed { $0.count = 2 }, directory),
        HostileArchive("a table somewhere else", one.changed { $0.directoryOffset = 0 }, directory),
        HostileArchive("a table behind the archive", one.changed { $0.directoryOffset = 1 << 31 }, directory),
        HostileArchive(
            "a file behind the archive", one.changed { $0.files[0].offset = 1 << 31 }, outside),
        HostileArchive(
            "a file longer than the archive", one.changed { $0.files[0].packedCount = 1 << 31 }, outside),
        HostileArchive(
            "a file that starts behind the largest number",
            one.changed {
                $0.files[0].offset = 0xFFFF_FFFF
                $0.files[0].extra = large(Int.max)
            }, outside),
        HostileArchive(
            "a start no number can tell",
            one.changed {
                $0.files[0].offset = 0xFFFF_FFFF
                $0.files[0].extra = large(-1)
            }, directory),
        HostileArchive(
            "a large start that is not there", one.changed { $0.files[0].offset = 0xFFFF_FFFF }, directory),
        HostileArchive(
            "an extra field longer than all of them",
            one.changed {
                $0.files[0].offset = 0xFFFF_FFFF
                $0.files[0].extra = ArchiveMaker.half(1) + ArchiveMaker.half(9) + ArchiveMaker.long(0)
            }, directory),
        HostileArchive("a large end somewhere else", largeEnd { $0[64] ^= 1 }, largeEnd),
        HostileArchive("a large end that is too far", largeEnd { $0[70] = 0xFF }, largeEnd),
        HostileArchive("a large end with another length", largeEnd { $0[4] += 1 }, largeEnd),
        HostileArchive("a large end with a table elsewhere", largeEnd { $0[48] += 1 }, directory),
        HostileArchive(
            "a large end with files beyond count",
            largeEnd { large in for at in [30, 38] { large[at] = 0x7F } }, directory),
        HostileArchive("a large end with two counts", largeEnd { $0[24] += 1 }, split),
        HostileArchive("a large end on another disk", largeEnd { $0[16] += 1 }, split),
        HostileArchive(
            "two ends that differ",
            largeEnd { $0[40] += 1 }.replacing(at: -10, ArchiveMaker.word(51)), largeEnd),
    ]

    /// A hundred names for one file, which the table lists a hundred times.
    private static func overlapping() -> [UInt8] {
        let files = (0..<100).map { number in
            File("m\(number + 100).xml", String(repeating: " ", count: 1_000)).with {
                $0.isDeflated = true
                $0.offset = 0
                $0.isListedOnly = number > 0
            }
        }
        return ArchiveMaker(files).bytes()
    }

    /// A file of which the bytes hold the header of the next one and its bytes.
    private static func quoted() -> [UInt8] {
        let inner = Array(ArchiveMaker([File("b.xml")]).bytes().prefix(45))
        let outer = File("a.xml").with { $0.content = inner }
        return ArchiveMaker([
            outer,
            File("b.xml").with {
                $0.offset = 35
                $0.isListedOnly = true
            },
        ]).bytes()
    }

    private static func ending(in comment: [UInt8]) -> [UInt8] {
        var maker = one
        maker.comment = comment
        return maker.bytes()
    }

    private static func large(_ number: Int) -> [UInt8] {
        ArchiveMaker.half(1) + ArchiveMaker.half(8) + ArchiveMaker.long(number)
    }

    private static func largeEnd(_ change: @escaping @Sendable (inout [UInt8]) -> Void) -> [UInt8] {
        one.changed {
            $0.isLarge = true
            $0.change = change
        }
    }
}

extension ArchiveMaker {
    /// The archive with something else about it.
    func changed(_ change: (inout ArchiveMaker) -> Void) -> [UInt8] {
        var copy = self
        change(&copy)
        return copy.bytes()
    }
}

extension [UInt8] {
    /// The same bytes with others from an offset on, counted from the end when it is negative.
    func replacing(at offset: Int, _ bytes: [UInt8]) -> [UInt8] {
        var copy = self
        let start = offset < 0 ? count + offset : offset
        copy.replaceSubrange(start..<(start + bytes.count), with: bytes)
        return copy
    }
}
