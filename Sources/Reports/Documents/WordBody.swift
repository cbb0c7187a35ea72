import Findings

/// The body of an inspection report for a word processor: real headings, lists, tables and captions.
struct WordBody {
    /// A drawing of the body.
    struct Image {
        /// Its name in the package.
        let name: String
        let bytes: [UInt8]
    }

    private let document: InspectionDocument
    private var headings: [(level: Int, text: String, bookmark: String)] = []
    private var tableCount = 0
    private(set) var images: [Image] = []
    /// How many lists are numbered; each begins at 1.
    private(set) var numberedLists = 0
    private var sections = ""

    /// Writes a document.
    init(_ document: InspectionDocument) {
        self.document = document
        for section in document.sections {
            let start = document.sections.first?.anchor == section.anchor ? "" : "<w:pageBreakBefore/>"
            let isAnnex = section.anchor.hasPrefix("bijlage")
            sections += heading(section.heading, level: 1, more: isAnnex ? start : "")
            for block in section.blocks { sections += text(of: block) }
        }
    }

    /// The text of the part.
    var text: String {
        let opening =
            WordXML.paragraph(WordXML.run(document.title), style: "Title")
            + document.subtitle.map { WordXML.paragraph(WordXML.run($0), style: "Subtitle") }.joined()
        return """
            \(WordXML.declaration)<w:document \(WordXML.namespaces)><w:body>
            \(opening)\(contents)\(sections)<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>\
            <w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1418" w:right="1304" w:bottom="1304" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/>\
            </w:sectPr></w:body></w:document>

            """
    }

    /// The table of contents; it leads to the headings, and is worked out anew with page numbers when it is asked to.
    private var contents: String {
        let entries = headings.filter { $0.level <= 2 }.map { heading in
            (
                "TOC\(heading.level)",
                "<w:hyperlink w:anchor=\"\(heading.bookmark)\" w:history=\"1\">\(WordXML.run(heading.text))</w:hyperlink>"
            )
        }
        let title = WordXML.paragraph(WordXML.run("Inhoud"), style: "TOCHeading")
        guard entries.count > 1 else { return title }
        let begin = """
            <w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>
            """
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        return title
            + entries.enumerated().map { index, entry in
                WordXML.paragraph(
                    (index == 0 ? begin : "") + entry.1 + (index == entries.count - 1 ? end : ""),
                    style: entry.0)
            }.joined()
    }

    private mutating func text(of block: InspectionDocument.Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            heading(text, level: level - 1, isListed: anchor != nil || level > 3)
        case .paragraph(let text): WordXML.paragraph(WordXML.run(text))
        case .warning(let text):
            WordXML.paragraph(WordXML.run("Let op. ", isBold: true) + WordXML.run(text), style: "LetOp")
        case .list(let items): list(items)
        case .numbered(let items): numbered(items)
        case .finding(let finding):
            heading(finding.title, level: finding.level - 1) + WordXML.paragraph(WordXML.run(finding.text))
                + list(finding.details, style: "Details")
        case .evidence(let title, let lines, let rest):
            heading(title, level: 2, isListed: false)
                + list(lines + [rest].compactMap(\.self), style: "Details")
        case .table(let table): captioned(table)
        case .matrix(let matrix): captioned(matrix)
        case .bars(let bars):
            figure(
                MetafileChart.bars(bars), caption: bars.caption, alternative: WordAlternatives.text(of: bars))
        case .timeline(let id, let timeline): text(of: timeline, id)
        }
    }

    /// A heading; one of the second level that is not listed in the table of contents has a style of its own.
    private mutating func heading(_ text: String, level: Int, isListed: Bool = true, more: String = "")
        -> String
    {
        guard isListed else { return WordXML.paragraph(WordXML.run(text), style: "Tussenkop", more: more) }
        let bookmark = "_Toc\(100_000 + headings.count)"
        headings.append((level, text, bookmark))
        let id = headings.count
        return WordXML.paragraph(
            "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(bookmark)\"/>\(WordXML.run(text))<w:bookmarkEnd w:id=\"\(id)\"/>",
            style: "Heading\(level)", more: more)
    }

    private func list(_ items: [String], style: String = "ListBullet") -> String {
        items.map { WordXML.paragraph(WordXML.run($0), style: style) }.joined()
    }

    private mutating func numbered(_ items: [String]) -> String {
        numberedLists += 1
        let number =
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(WordParts.firstNumbered + numberedLists - 1)\"/></w:numPr>"
        return items.map { WordXML.paragraph(WordXML.run($0), style: "ListNumber", more: number) }.joined()
    }

    private mutating func text(of timeline: DossierTimeline, _ id: String) -> String {
        let table = timeline.table(of: id)
        let drawing = MetafileChart.timeline(timeline).map {
            figure($0, caption: table.caption, alternative: WordAlternatives.text(of: timeline, id))
        }
        return heading(id, level: 2, isListed: false) + (drawing ?? "") + captioned(table)
    }
}

extension WordBody {
    private mutating func caption(_ text: String) -> String {
        tableCount += 1
        return WordXML.paragraph(
            WordXML.run("Tabel ") + WordXML.field("SEQ Tabel \\* ARABIC", WordXML.run(String(tableCount)))
                + WordXML.run(". " + text), style: "Caption", more: "<w:keepNext/>")
    }

    private mutating func captioned(_ table: InspectionDocument.Table) -> String {
        caption(table.caption) + WordTable(table).text
    }

    private mutating func captioned(_ matrix: InspectionDocument.Matrix) -> String {
        caption(matrix.caption) + WordTable(matrix).text
            + list(matrix.signs.map { "\(Sign($0).text)  \(Sign.words(for: $0))" }, style: "Details")
    }

    /// A drawing in a paragraph of its own, with its caption beneath it.
    private mutating func figure(
        _ drawing: MetafileChart.Drawing, caption: String, alternative: String
    ) -> String {
        images.append(Image(name: "beeld\(images.count + 1).emf", bytes: drawing.bytes))
        let number = images.count
        // 9525 units of the format are a point of 96 to an inch.
        let size = "cx=\"\(Int(drawing.width * 9525))\" cy=\"\(Int(drawing.height * 9525))\""
        let image = """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \(size)/>\
            <wp:docPr id="\(number)" name="Figuur \(number)" descr="\(XMLText.escaped(alternative))"/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id="\(number)" name="beeld\(number).emf"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="rIdImage\(number)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """
        return WordXML.paragraph(image, more: "<w:keepNext/>")
            + WordXML.paragraph(
                WordXML.run("Figuur ") + WordXML.field("SEQ Figuur \\* ARABIC", WordXML.run(String(number)))
                    + WordXML.run(". " + caption), style: "Caption")
    }
}
