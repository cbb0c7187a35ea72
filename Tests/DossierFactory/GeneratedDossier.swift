public import Records

/// A generated file as a whole: a dossier, an institution or a network that the model allows.
public struct GeneratedDossier: Hashable, Sendable {
    /// What the file is.
    public var root: RecordModel.Root
    /// Its contents.
    public var record: GeneratedRecord

    /// Makes a file from its parts.
    public init(root: RecordModel.Root, record: GeneratedRecord) {
        self.root = root
        self.record = record
    }
}
