/// The styles of a report for a word processor, by the names that every language version of it knows.
///
/// A word processor shows `heading 1` as *Kop 1* where it speaks Dutch.
enum WordStyles {
    /// The part.
    static var text: String {
        """
        \(WordXML.declaration)<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>\
        <w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
        <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>
        \(table)\(headings)\(named)</w:styles>

        """
    }

    /// Half points; each level is told from the next by its size.
    private static let sizes = [34, 28, 25, 23, 22, 22]

    private static var headings: String {
        sizes.enumerated().map { index, size in
            paragraph(
                "Heading\(index + 1)", "heading \(index + 1)", next: "Normal",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(360 - 40 * index)\" w:after=\"80\"/><w:outlineLvl w:val=\"\(index)\"/>",
                "<w:b/>\(index > 4 ? "<w:i/>" : "")<w:color w:val=\"154273\"/><w:sz w:val=\"\(size)\"/>")
        }.joined()
    }

    private static var named: String {
        paragraph(
            "Tussenkop", "Tussenkop", next: "Normal", based: "Heading2", "<w:outlineLvl w:val=\"1\"/>")
            + paragraph(
                "Title", "Title", next: "Subtitle", "<w:spacing w:before=\"600\" w:after=\"120\"/>",
                "<w:b/><w:color w:val=\"154273\"/><w:sz w:val=\"48\"/>")
            + paragraph(
                "Subtitle", "Subtitle", next: "Normal", "", "<w:color w:val=\"4D4D4D\"/><w:sz w:val=\"24\"/>")
            + paragraph(
                "TOCHeading", "TOC Heading", next: "Normal",
                "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"80\"/>",
                "<w:b/><w:color w:val=\"154273\"/><w:sz w:val=\"28\"/>")
            + paragraph(
                "TOC1", "toc 1",
                "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9298\"/></w:tabs><w:spacing w:after=\"40\"/>"
            )
            + paragraph(
                "TOC2", "toc 2",
                "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9298\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"284\"/>"
            )
            + paragraph(
                "ListBullet", "List Bullet",
                "<w:numPr><w:numId w:val=\"\(WordParts.bullets)\"/></w:numPr><w:spacing w:after=\"60\"/>")
            + paragraph("ListNumber", "List Number", "<w:spacing w:after=\"80\"/>")
            + paragraph(
                "Details", "Details",
                "<w:numPr><w:numId w:val=\"\(WordParts.bullets)\"/></w:numPr><w:spacing w:after=\"20\"/>",
                "<w:color w:val=\"4D4D4D\"/><w:sz w:val=\"18\"/>")
            + paragraph(
                "Caption", "caption", "<w:spacing w:before=\"120\" w:after=\"80\"/>",
                "<w:b/><w:color w:val=\"4D4D4D\"/><w:sz w:val=\"19\"/>")
            + paragraph(
                "LetOp", "Let op",
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"7A4F00\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF0D5\"/>"
            )
            + paragraph(
                "Tabeltekst", "Tabeltekst",
                "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
                "<w:sz w:val=\"18\"/>")
            + paragraph("Tussenruimte", "Tussenruimte", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"12\"/>")
            + paragraph(
                "Header", "header", "<w:spacing w:after=\"0\"/>",
                "<w:color w:val=\"4D4D4D\"/><w:sz w:val=\"18\"/>")
            + paragraph(
                "Footer", "footer",
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9298\"/></w:tabs><w:spacing w:after=\"0\"/>",
                "<w:color w:val=\"4D4D4D\"/><w:sz w:val=\"18\"/>")
    }

    private static func paragraph(
        _ id: String, _ name: String, next: String? = nil, based: String = "Normal", _ properties: String,
        _ letters: String = ""
    ) -> String {
        """
        <w:style w:type="paragraph"\(builtIn.contains(name.lowercased()) ? "" : " w:customStyle=\"1\"") w:styleId="\(id)">\
        <w:name w:val="\(name)"/><w:basedOn w:val="\(based)"/>\(next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")<w:qFormat/>\
        <w:pPr>\(properties)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>

        """
    }

    /// The names below which a word processor has styles of its own.
    private static let builtIn: Set = [
        "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "title", "subtitle",
        "toc heading", "toc 1", "toc 2", "list bullet", "list number", "caption", "header", "footer",
    ]

    private static var table: String {
        let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A94A0\"/>"
        }.joined()
        return """
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
            <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="table" w:customStyle="1" w:styleId="Rapporttabel"><w:name w:val="Rapporttabel"/>\
            <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>\(lines)</w:tblBorders></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="154273"/></w:rPr>\
            <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E3EAF3"/></w:tcPr></w:tblStylePr>\
            <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>

            """
    }
}
