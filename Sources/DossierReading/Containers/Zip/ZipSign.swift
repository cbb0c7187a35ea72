/// The numbers that records of a zip archive begin with, and sizes that go with them.
///
/// Source: APPNOTE.TXT, the .ZIP File Format Specification, version 6.3.
enum ZipSign {
    /// Before every file.
    static let local = 0x0403_4B50
    /// Behind a file of which the size was not known beforehand.
    static let descriptor = 0x0807_4B50
    /// Every entry of the table of contents.
    static let central = 0x0201_4B50
    /// The end.
    static let end = 0x0605_4B50
    /// The end of a large archive.
    static let largeEnd = 0x0606_4B50
    /// What tells where the end of a large archive stands.
    static let locator = 0x0706_4B50

    /// The bytes of what stands before a file, without name and extra fields.
    static let localCount = 30
    /// The bytes of an entry of the table of contents, without name, extra fields and comment.
    static let centralCount = 46
    /// The bytes of the end, without its comment.
    static let endCount = 22
    /// The bytes of the end of a large archive, without what may be added to it.
    static let largeEndCount = 56
    /// The bytes of a locator.
    static let locatorCount = 20

    /// What two bytes hold when the number stands elsewhere.
    static let fullHalf = 0xFFFF
    /// What four bytes hold when the number stands elsewhere.
    static let fullWord = 0xFFFF_FFFF
}
