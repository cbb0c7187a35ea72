import CivilDates

/// The parts of a document for a word processor besides its body and styles.
struct WordParts {
    /// The number of the list with bullets.
    static let bullets = 1
    /// The number of the first list that is counted.
    static let firstNumbered = 2

    let document: InspectionDocument
    let header: CheckHeader

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// What each part is.
    var types: String {
        let parts = [
            ("word/document.xml", "\(Self.word).document.main+xml"),
            ("word/styles.xml", "\(Self.word).styles+xml"),
            ("word/numbering.xml", "\(Self.word).numbering+xml"),
            ("word/settings.xml", "\(Self.word).settings+xml"),
            ("word/header1.xml", "\(Self.word).header+xml"), ("word/footer1.xml", "\(Self.word).footer+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ]
        return """
            \(WordXML.declaration)<Types xmlns="\(Self.package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/>
            \(parts.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined(separator: "\n"))
            </Types>

            """
    }

    /// What leads to the body and the properties.
    var relations: String {
        Self.relations([
            ("rId1", "\(Self.office)/officeDocument", "word/document.xml"),
            ("rId2", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", "\(Self.office)/extended-properties", "docProps/app.xml"),
        ])
    }

    /// What leads from the body to what it uses.
    func bodyRelations(_ images: [WordBody.Image]) -> String {
        Self.relations(
            [
                ("rIdStyles", "\(Self.office)/styles", "styles.xml"),
                ("rIdNumbering", "\(Self.office)/numbering", "numbering.xml"),
                ("rIdSettings", "\(Self.office)/settings", "settings.xml"),
                ("rIdHeader", "\(Self.office)/header", "header1.xml"),
                ("rIdFooter", "\(Self.office)/footer", "footer1.xml"),
            ]
                + images.enumerated().map {
                    ("rIdImage\($0.offset + 1)", "\(Self.office)/image", "media/\($0.element.name)")
                })
    }

    private static func relations(_ rows: [(id: String, type: String, target: String)]) -> String {
        """
        \(WordXML.declaration)<Relationships xmlns="\(package)/relationships">
        \(rows.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }.joined(separator: "\n"))
        </Relationships>

        """
    }

    /// Title, language and day of the document.
    var core: String {
        let day = "\(header.referenceDate)T00:00:00Z"
        return """
            \(WordXML.declaration)<cp:coreProperties xmlns:cp="\(Self.package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(XMLText.escaped(document.title))</dc:title>\
            <dc:creator>\(XMLText.escaped(header.engine))</dc:creator><dc:language>nl-NL</dc:language>\
            <dcterms:created xsi:type="dcterms:W3CDTF">\(day)</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">\(day)</dcterms:modified></cp:coreProperties>

            """
    }

    /// The program that made it.
    var application: String {
        """
        \(WordXML.declaration)<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>dossiertoets</Application></Properties>

        """
    }

    /// How the document is checked: in Dutch, as the newest form.
    var settings: String {
        """
        \(WordXML.declaration)<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>

        """
    }

    /// What stands at the head of every page.
    var pageHead: String {
        "\(WordXML.declaration)<w:hdr \(WordXML.namespaces)>"
            + WordXML.paragraph(WordXML.run(document.title), style: "Header") + "</w:hdr>\n"
    }

    /// What stands at the foot of every page: for whom it is, and the number of the page.
    var pageFoot: String {
        let pages =
            WordXML.run("Pagina ") + WordXML.field("PAGE", WordXML.run("1")) + WordXML.run(" van ")
            + WordXML.field("NUMPAGES", WordXML.run("1"))
        let readers = document.isInternal ? "Concept voor intern gebruik" : "Versie om te delen"
        return "\(WordXML.declaration)<w:ftr \(WordXML.namespaces)>"
            + WordXML.paragraph(WordXML.run(readers) + "<w:r><w:tab/></w:r>" + pages, style: "Footer")
            + "</w:ftr>\n"
    }

    /// Bullets, and a list that begins at 1 for each that is counted.
    func numbering(_ count: Int) -> String {
        func level(_ format: String, _ text: String) -> String {
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>"
                + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl>"
        }
        let lists = (0..<count).map { index in
            "<w:num w:numId=\"\(Self.firstNumbered + index)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n"
        }
        return """
            \(WordXML.declaration)<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\(level("bullet", "•"))</w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>\(level("decimal", "%1."))</w:abstractNum>
            <w:num w:numId="\(Self.bullets)"><w:abstractNumId w:val="0"/></w:num>
            \(lists.joined())</w:numbering>

            """
    }
}
