/// The forms an inspection report has; the raw value is the word on the command line.
public enum InspectionForm: String, Hashable, Sendable, CaseIterable {
    /// A page for a browser, and for paper.
    case html
    /// A text to work on in an editor.
    case markdown
    /// For machines.
    case json
    /// A document to work on in a word processor.
    case docx
}
