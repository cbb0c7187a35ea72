/// How many slips of the pen lie between two texts.
enum EditDistance {
    /// The least number of slips that turn one text into the other.
    ///
    /// A slip inserts, leaves out or replaces a code point, or swaps two that stand side by side.
    /// What lies between two swapped code points may be edited too: `ca` and `abc` are two apart.
    /// Takes time and memory in the product of both lengths.
    ///
    /// Source: R. Lowrance and R. A. Wagner, *An Extension of the String-to-String Correction
    /// Problem*, Journal of the ACM 22 (1975).
    static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        // The cost of making the first j of `right` out of the first i of `left` stands at row i + 1,
        // column j + 1; row and column 0 hold more than any path costs, for swaps without a partner.
        let width = right.count + 2
        var costs = [Int](repeating: left.count + right.count, count: (left.count + 2) * width)
        for j in 0...right.count { costs[width + j + 1] = j }
        for i in 0...left.count { costs[(i + 1) * width + 1] = i }
        var lastRowWith: [Unicode.Scalar: Int] = [:]
        for (i, scalar) in zip(1..., left) {
            var lastMatch = 0
            for (j, other) in zip(1..., right) {
                let (swapRow, swapColumn) = (lastRowWith[other, default: 0], lastMatch)
                let here = (i + 1) * width + j + 1
                let replaced = costs[here - width - 1] + (scalar == other ? 0 : 1)
                let swapped = costs[swapRow * width + swapColumn] + (i - swapRow) + (j - swapColumn) - 1
                costs[here] = min(replaced, costs[here - 1] + 1, costs[here - width] + 1, swapped)
                if scalar == other { lastMatch = j }
            }
            lastRowWith[scalar] = i
        }
        return costs[costs.count - 1]
    }
}
