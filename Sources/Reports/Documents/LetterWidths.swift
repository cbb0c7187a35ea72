/// How wide the letters of Arial are, in thousandths of their size.
enum LetterWidths {
    /// The width of a letter; of one that is not listed that of a digit, which is the commonest.
    static func width(of letter: UInt16) -> Double {
        let index = Int(letter) - 32
        return Double(widths.indices.contains(index) ? widths[index] : 556)
    }

    /// How wide a text is.
    static func width(of text: String, size: Double) -> Double {
        text.utf16.reduce(0) { $0 + width(of: $1) } * size / 1000
    }

    /// From the blank to the tilde.
    private static let widths = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
