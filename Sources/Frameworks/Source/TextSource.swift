public import Diagnostics

/// A text with slots, cut into its parts.
public struct TextSource: Sendable, Equatable {
    /// A stretch of plain text or a slot.
    public enum Segment: Sendable, Equatable {
        /// Text shown as it is, white space folded to single blanks.
        case text(String)
        /// A slot to be filled.
        case slot(TextSlot)
    }

    /// The text as written.
    public var text: String
    /// Its parts in order; no two stretches of plain text side by side.
    public var segments: [Segment]
    /// Where the text begins.
    public var place: Place

    /// The slots used, in order of appearance.
    public var slots: [TextSlot] {
        segments.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }
}
