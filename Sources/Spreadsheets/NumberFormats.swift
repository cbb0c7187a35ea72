/// Which styles of a workbook show a number as a day.
struct NumberFormats {
    private var isDayByStyle: [Bool] = []

    /// The numbers of the formats for days that every spreadsheet knows.
    ///
    /// Source: ECMA-376, part 1, section 18.8.30.
    private static let days: Set<Int> = Set(14...17).union([22]).union(27...31).union([36]).union(50...58)

    /// Reads the styles.
    init(_ xml: XMLPull) throws(SpreadsheetFault) {
        var own: [Int: Bool] = [:]
        var isInCells = false
        while let piece = try xml.next() {
            switch piece {
            case .start("numFmt", _):
                guard let id = xml.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
                own[id] = Self.isDay(xml.attribute("formatCode") ?? "")
            case .start("cellXfs", let isEmpty): isInCells = !isEmpty
            case .end("cellXfs"): isInCells = false
            case .start("xf", _) where isInCells:
                let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
                isDayByStyle.append(own[id] ?? Self.days.contains(id))
            default: break
            }
        }
    }

    /// Whether a style shows a number as a day.
    func isDay(_ style: Int) -> Bool { isDayByStyle.indices.contains(style) && isDayByStyle[style] }

    /// Whether a format names a day or a year, outside what is shown literally.
    private static func isDay(_ code: String) -> Bool {
        let plain = code.replacing(#/"[^"]*"|\\.|\[[^\]]*\]/#, with: "").lowercased()
        return plain.contains("d") || plain.contains("y") || plain.contains("j")
    }
}
