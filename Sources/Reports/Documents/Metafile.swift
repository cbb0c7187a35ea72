/// A drawing as an enhanced metafile: sharp at any size, and to be taken apart in a word processor.
///
/// Points are counted from the upper left corner, 96 to an inch. The same calls give the same bytes.
///
/// Source: [MS-EMF], sections 2.3.
struct Metafile {
    /// A colour: red, green and blue as `0xRRGGBB`.
    typealias Colour = UInt32

    /// How many units of the metafile are one point.
    private static let scale = 20.0
    /// The stock object that draws no outline.
    private static let noPen: UInt32 = 0x8000_0008
    /// The numbers of the objects that are made in turn.
    private static let (brush, font): (UInt32, UInt32) = (1, 2)
    /// The stock objects that take the place of those before they are done away with.
    private static let (noBrush, plainFont): (UInt32, UInt32) = (0x8000_0005, 0x8000_000D)

    private let width: Double
    private let height: Double
    private var records: [[UInt8]] = []

    /// Begins an empty drawing.
    init(width: Double, height: Double) {
        (self.width, self.height) = (width, height)
        add(17, Self.words([8]))  // axes of any scale
        add(9, Self.words([Self.units(width), Self.units(height)]))
        add(11, Self.words([Int32(width.rounded()), Int32(height.rounded())]))
        add(18, Self.words([1]))  // letters stand on what is beneath them
    }

    /// Fills a rectangle.
    mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: Colour) {
        painted(fill) { $0.add(43, Self.words($0.box(x, y, width, height))) }
    }

    /// Fills a rectangle and draws a line around it.
    mutating func frame(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: Colour, line: Colour
    ) {
        rectangle(x, y, width, height, fill: line)
        rectangle(x + 1, y + 1, max(0, width - 2), height - 2, fill: fill)
    }

    /// Fills a circle around a point.
    mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: Colour) {
        painted(fill) { $0.add(42, Self.words($0.box(x - radius, y - radius, 2 * radius, 2 * radius))) }
    }

    /// Fills a diamond around a point.
    mutating func diamond(_ x: Double, _ y: Double, radius: Double, fill: Colour) {
        let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
        painted(fill) { drawing in
            let points = corners.flatMap { [Self.units($0.0), Self.units($0.1)] }
            drawing.add(
                3, Self.words(drawing.box(x - radius, y - radius, 2 * radius, 2 * radius) + [4] + points))
        }
    }

    /// Writes a text; its middle or its beginning stands at a point of the line it stands on.
    mutating func text(
        _ text: String, _ x: Double, _ y: Double, size: Double = 13, colour: Colour, isCentred: Bool = false,
        isBold: Bool = false
    ) {
        let letters = Array(text.utf16)
        let widths = letters.map { Self.units(LetterWidths.width(of: $0) * size / 1000) }
        let start = isCentred ? Self.units(x) - widths.reduce(0, +) / 2 : Self.units(x)
        add(82, Self.words([Int32(Self.font)]) + Self.font(size, isBold))
        select(Self.font)
        add(24, Self.words([Int32(bitPattern: Self.reference(colour))]))
        add(22, Self.words([24]))  // the point is on the line
        var body = Self.words([0, 0, -1, -1, 1]) + Self.bytes(of: Float(1)) + Self.bytes(of: Float(1))
        let padded = (letters.count + 1) / 2 * 4
        body += Self.words([start, Self.units(y), Int32(letters.count), 76, 0, 0, 0, -1, -1])
        body += Self.words([Int32(76 + padded)])
        body += letters.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        body += [UInt8](repeating: 0, count: padded - letters.count * 2)
        add(84, body + Self.words(widths))
        select(Self.plainFont)
        add(40, Self.words([Int32(Self.font)]))
    }

    /// The whole drawing.
    var bytes: [UInt8] {
        let end = Self.record(14, Self.words([0, 16, 20]))
        let body = records.flatMap(\.self) + end
        let size = 108 + body.count
        // The frame is counted in hundredths of a millimetre.
        let frame = [0, 0, Int32((width * 2540 / 96).rounded()), Int32((height * 2540 / 96).rounded())]
        var head = Self.words([0, 0, Int32(width.rounded()), Int32(height.rounded())] + frame)
        head += Self.words([0x464D_4520, 0x10000, Int32(size), Int32(records.count + 2)])
        head += [3, 0, 0, 0]  // three objects, the first of which is the drawing itself
        // A screen of 1920 by 1080 points, 96 to an inch.
        head += Self.words([0, 0, 0, 1920, 1080, 508, 286, 0, 0, 0, 508_000, 285_750])
        return Self.record(1, head) + body
    }
}

extension Metafile {
    /// Draws something filled with a colour, without an outline.
    private mutating func painted(_ fill: Colour, _ draw: (inout Metafile) -> Void) {
        add(39, Self.words([Int32(Self.brush), 0, Int32(bitPattern: Self.reference(fill)), 0]))
        select(Self.brush)
        select(Self.noPen)
        draw(&self)
        select(Self.noBrush)
        add(40, Self.words([Int32(Self.brush)]))
    }

    private mutating func select(_ object: UInt32) { add(37, Self.words([Int32(bitPattern: object)])) }

    private mutating func add(_ type: Int32, _ body: [UInt8]) { records.append(Self.record(type, body)) }

    /// A box with its far corner.
    private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> [Int32] {
        [Self.units(x), Self.units(y), Self.units(x + width), Self.units(y + height)]
    }

    /// A letter of a size in points of the drawing.
    ///
    /// Source: [MS-EMF] 2.2.13, 2.2.16.
    private static func font(_ size: Double, _ isBold: Bool) -> [UInt8] {
        var font = words([-units(size), 0, 0, 0, isBold ? 700 : 400]) + [0, 0, 0, 0, 0, 0, 0, 0x22]
        font += "Arial".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return font + [UInt8](repeating: 0, count: 320 - font.count)
    }

    private static func record(_ type: Int32, _ body: [UInt8]) -> [UInt8] {
        words([type, Int32(8 + body.count)]) + body
    }

    private static func units(_ points: Double) -> Int32 { Int32((points * scale).rounded()) }

    /// A colour in the order of the format: blue, green, red.
    private static func reference(_ colour: Colour) -> UInt32 {
        (colour & 0xFF) << 16 | colour & 0xFF00 | colour >> 16
    }

    private static func words(_ words: [Int32]) -> [UInt8] {
        words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    }

    private static func bytes(of number: Float) -> [UInt8] {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
    }
}
