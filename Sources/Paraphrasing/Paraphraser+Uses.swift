import Feel

extension Paraphraser {
    /// The terms and parameters that expressions lean on.
    public struct Uses: Hashable, Sendable {
        /// The names of terms, those that other terms lean on included.
        public fileprivate(set) var terms: Set<String> = []
        /// The names of parameters, without `kader.`.
        public fileprivate(set) var parameters: Set<String> = []
    }

    /// What expressions lean on, directly and through their terms.
    ///
    /// - Parameters:
    ///   - expressions: Conditions and values.
    ///   - iterators: What stands behind *voor elk*.
    /// - Returns: The names; nothing of an expression that cannot be read.
    public func uses(of expressions: [String], iterators: [String] = []) -> Uses {
        let read = expressions.compactMap { text in
            var parser = Parser(text, longNames: vocabulary.longNames)
            return try? parser.parse().get()
        }
        let domains = iterators.compactMap { text in
            var parser = Parser(text, longNames: vocabulary.longNames)
            return try? parser.parseIterator().get().domain
        }
        var uses = Uses()
        (read + domains).forEach { gather($0, &uses) }
        return uses
    }

    private func gather(_ expression: Expression, _ uses: inout Uses) {
        switch expression.form {
        case .path(let base, let name) where base.form == .name(vocabulary.constantsName):
            uses.parameters.insert(name)
            return
        case .name(let name), .call(let name, _):
            if let term = vocabulary.terms[name], uses.terms.insert(name).inserted {
                gather(term.body, &uses)
            }
        default: break
        }
        expression.form.parts.forEach { gather($0, &uses) }
    }
}
