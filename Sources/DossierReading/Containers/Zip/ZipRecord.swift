/// What is kept of a file in an archive until it is read.
struct ZipRecord {
    /// What the table of contents says about it.
    let header: ZipHeader
    /// Where it begins in the archive.
    let offset: Int
    /// Where the next thing in the archive begins.
    var limit = 0
    /// Where its name stands among the names.
    let name: Range<Int>
    /// The form of the dossiers in it.
    let format: InputFormat
    /// Why it cannot be used, as far as the table of contents tells.
    var fault: DossierReadingCode?
}
