/// The texts that cells of a workbook share.
struct SharedStrings {
    /// The texts in order; without the reading aids of Japanese.
    private(set) var texts: [String] = []

    /// Reads them.
    init(_ xml: XMLPull, _ limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        var text = ""
        var isText = false
        var isAid = false
        while let piece = try xml.next() {
            switch piece {
            case .start("si", let isEmpty):
                text = ""
                if isEmpty { texts.append("") }
            case .start("rPh", let isEmpty): isAid = !isEmpty
            case .start("t", let isEmpty): isText = !isEmpty
            case .text(let piece): if isText && !isAid { text += piece }
            case .end("t"): isText = false
            case .end("rPh"): isAid = false
            case .end("si"):
                texts.append(CellText.decoded(text))
                guard texts.count <= limits.cells else { throw .tooLarge }
            default: break
            }
        }
    }
}
