/// An inspection report for a word processor, so that an inspector writes on in it.
///
/// Source: ECMA-376 (Office Open XML).
struct WordDocument {
    let document: InspectionDocument
    let header: CheckHeader

    /// The packed document; nil when there is not enough memory.
    var bytes: [UInt8]? {
        let body = WordBody(document)
        let parts = WordParts(document: document, header: header)
        return PackedDocument.bytes(
            of: [
                .init("[Content_Types].xml", parts.types), .init("_rels/.rels", parts.relations),
                .init("docProps/core.xml", parts.core), .init("docProps/app.xml", parts.application),
                .init("word/document.xml", body.text),
                .init("word/_rels/document.xml.rels", parts.bodyRelations(body.images)),
                .init("word/styles.xml", WordStyles.text), .init("word/settings.xml", parts.settings),
                .init("word/numbering.xml", parts.numbering(body.numberedLists)),
                .init("word/header1.xml", parts.pageHead), .init("word/footer1.xml", parts.pageFoot),
            ] + body.images.map { .init("word/media/\($0.name)", $0.bytes) })
    }
}
