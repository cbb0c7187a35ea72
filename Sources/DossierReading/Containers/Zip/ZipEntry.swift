/// A file in an archive.
public struct ZipEntry: Hashable, Sendable {
    /// Its position among the files of the archive that count.
    let index: Int
    /// What it is called in messages: `archief.zip/map/dossier.xml`, with nothing invisible in it.
    public let path: String
    /// The form its name tells; for what is refused it says nothing.
    public let format: InputFormat
    /// Why it cannot be used, as far as that is known before it is read.
    public let fault: DossierReadingFault?
}
