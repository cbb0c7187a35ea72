/// How many of a number of files, as inspectors say it.
///
/// Source: the words of the published reports; docs/handleiding.md tells them under "De bevindingen".
enum Quantity {
    case none
    case all
    /// Exactly one.
    case one
    /// A number too small to be said.
    case hidden
    /// At most a fifth, and no more than nine.
    case few
    /// Less than two fifths; or any part, where a narrower word would tell too much.
    case part
    /// From two fifths to a half.
    case half
    case moreThanHalf
    /// From seven tenths; or more than half where a narrower word would tell how few are left.
    case most
    /// From nine tenths.
    case nearlyAll

    /// The word for a share.
    ///
    /// Exact where it can be (*alle, geen, één*), then by share; a number that is too small to be said has a word for all
    /// such numbers, and what leaves so few over one that leaves more.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - total: Of how many, at least `count`.
    ///   - threshold: The smallest number that is said; 0 when any number is.
    init(_ count: Int, of total: Int, hidingBelow threshold: Int) {
        func isHidden(_ number: Int) -> Bool { number > 0 && number < threshold }
        self =
            if count == 0 {
                .none
            } else if count >= total {
                .all
            } else if isHidden(count) {
                .hidden
            } else if count == 1 {
                .one
            } else if count <= 9 && 5 * count <= total {
                .few
            } else if isHidden(total - count) {
                .most
            } else {
                Self.byShare(count, of: total)
            }
    }

    private static func byShare(_ count: Int, of total: Int) -> Quantity {
        if 10 * count >= 9 * total { return .nearlyAll }
        if 10 * count >= 7 * total { return .most }
        if 2 * count > total { return .moreThanHalf }
        return 5 * count >= 2 * total ? .half : .part
    }
}
