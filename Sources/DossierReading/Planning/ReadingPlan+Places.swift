import Records

extension ReadingPlan {
    /// Where in a kind of file an element may stand: the paths of its parents, shortest first.
    ///
    /// The outermost record is the empty path. For messages only: it walks the whole model.
    func parents(ofElement element: String, root: Int) -> [String] {
        parents(root: root) { field, path, own in
            (field.element == element ? [path] : []) + (field.itemElement == element ? [own] : [])
        }
    }

    /// Where in a kind of file a key may stand: the paths of the records that have it, shortest first.
    func parents(ofKey key: String, root: Int) -> [String] {
        parents(root: root) { field, path, _ in field.name == key ? [path] : [] }
    }

    /// The paths that fields give, of which each gets that of its record and its own.
    private func parents(root: Int, _ paths: (Field, String, String) -> [String]) -> [String] {
        var found: [String] = []
        var waiting: [(type: Int, path: String, depth: Int)] = [(root, "", 0)]
        var position = 0
        while position < waiting.count {
            let (type, path, depth) = waiting[position]
            position += 1
            for field in model.types[type].fields {
                let own = path.isEmpty ? field.name : "\(path).\(field.name)"
                found += paths(field, path, own)
                // A model that holds itself would go on for ever.
                if case .record(let next) = field.content, depth < 8 {
                    waiting.append((next, own, depth + 1))
                }
            }
        }
        return found
    }
}
