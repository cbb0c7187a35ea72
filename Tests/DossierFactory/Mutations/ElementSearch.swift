import PropertyTesting

extension GeneratedElement {
    /// The way from the root to an element: positions among the nodes.
    typealias Way = [Int]

    /// The ways to all elements that fit, the element itself included.
    func ways(where fits: (GeneratedElement) -> Bool) -> [Way] {
        var found: [Way] = fits(self) ? [[]] : []
        for (index, node) in nodes.enumerated() {
            guard case .element(let element) = node else { continue }
            found += element.ways(where: fits).map { [index] + $0 }
        }
        return found
    }

    /// Changes the element at the end of a way.
    mutating func change(at way: ArraySlice<Int>, _ change: (inout GeneratedElement) -> Void) {
        guard let first = way.first else { return change(&self) }
        guard case .element(var inner) = nodes[first] else { return }
        inner.change(at: way.dropFirst(), change)
        nodes[first] = .element(inner)
    }

    /// Changes one of the elements that fit; false when there is none.
    ///
    /// The stream is left as it is, so that the change itself can go on with it.
    mutating func changeOne(
        _ numbers: SeededNumbers, where fits: (GeneratedElement) -> Bool,
        _ change: (inout GeneratedElement) -> Void
    ) -> Bool {
        let ways = ways(where: fits)
        guard !ways.isEmpty else { return false }
        var own = numbers
        own = SeededNumbers(seed: ~own.next())
        self.change(at: own.pick(ways)[...], change)
        return true
    }
}
