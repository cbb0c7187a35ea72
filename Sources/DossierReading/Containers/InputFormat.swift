/// The forms in which dossiers come: one alone, or many in a stream or an archive.
///
/// The raw values are those of `--input-format`.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
    /// One dossier in XML.
    case xml
    /// One dossier in JSON.
    case json
    /// A dossier in JSON on every line.
    case ndjson
    /// Files in a zip archive.
    case zip

    /// The form that the ending of a file name tells, or nil when it tells none of these.
    ///
    /// Capitals make no difference.
    public init?(ending path: String) { self.init(ending: Array(path.utf8)[...]) }

    /// The form that the ending of a file name in bytes tells.
    init?(ending name: ArraySlice<UInt8>) {
        switch NameEnding.of(name) {
        case "xml": self = .xml
        case "json": self = .json
        case "ndjson", "jsonl": self = .ndjson
        case "zip": self = .zip
        default: return nil
        }
    }
}
