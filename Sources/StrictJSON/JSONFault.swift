/// Why some bytes are no JSON text, and where that shows.
public struct JSONFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The text ends before everything that began is closed.
        case unexpectedEnd
        /// A byte order mark: it is no part of the text, and whoever lets it pass takes it off first.
        case byteOrderMark
        /// Bytes that are no UTF-8, overlong forms and surrogates included.
        case invalidUTF8
        /// A character below U+0020 inside a string, written as itself.
        case controlCharacter
        /// A `\` that begins no escape.
        case escape
        /// An escape of half a surrogate pair: it stands for no character.
        case loneSurrogate
        /// A number that is not written as JSON does.
        case number
        /// A number that begins with a zero too many.
        case leadingZero
        /// A word that is none of `true`, `false` and `null`.
        case word
        /// A string or key between single quotation marks.
        case singleQuote
        /// A key without quotation marks.
        case bareKey
        /// A comment.
        case comment
        /// A comma behind the last member or element.
        case trailingComma
        /// No comma between two members or elements.
        case missingComma
        /// No colon behind a key.
        case missingColon
        /// No value where one is due.
        case missingValue
        /// A `}` that closes an array, or a `]` that closes an object.
        case mismatchedEnd
        /// Something behind the value.
        case trailing
        /// Any other character that cannot stand there.
        case unexpected
        /// More objects and arrays inside each other than the caller allows.
        case tooDeep
    }

    /// What is wrong.
    public var reason: Reason
    /// The byte offset at which it shows.
    public var offset: Int

    /// Makes a fault from its parts.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
