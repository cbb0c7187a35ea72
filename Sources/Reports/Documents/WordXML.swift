/// Pieces of WordprocessingML; whatever stands in a text stays text.
///
/// Source: ECMA-376, part 1, section 17.
enum WordXML {
    /// The names that elements of a part may have.
    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        """

    /// What every part begins with.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// A run of text.
    static func run(_ text: String, isBold: Bool = false) -> String {
        "<w:r>\(isBold ? "<w:rPr><w:b/></w:rPr>" : "")<w:t xml:space=\"preserve\">\(XMLText.escaped(text))</w:t></w:r>"
    }

    /// A paragraph of runs in a style; nil for the usual one.
    static func paragraph(_ runs: String, style: String? = nil, more: String = "") -> String {
        let properties = (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "") + more
        return "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>\n"
    }

    /// A field that a word processor works out, with what it shows until then.
    static func field(_ instruction: String, _ shown: String, isStale: Bool = false) -> String {
        """
        <w:r><w:fldChar w:fldCharType="begin"\(isStale ? " w:dirty=\"true\"" : "")/></w:r>\
        <w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(shown)<w:r><w:fldChar w:fldCharType="end"/></w:r>
        """
    }
}
