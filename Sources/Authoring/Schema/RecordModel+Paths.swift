import Records

extension RecordModel {
    /// Every path of every kind of file, without indices, in schema order; each once.
    func paths() -> [String] {
        unique(roots.flatMap { paths(from: $0.type, stem: "", above: []) }.map(\.path))
    }

    /// The paths of records and lists of records in a dossier.
    func recordPaths() -> [String] {
        guard let root = root(named: "dossier") else { return [] }
        return unique(
            paths(from: root.type, stem: "", above: []).filter { path in
                if case .record = path.field.content { true } else { false }
            }.map(\.path))
    }

    /// The paths below a record type; a type inside itself is not entered again.
    private func paths(from type: Int, stem: String, above: Set<Int>) -> [(path: String, field: Field)] {
        types[type].fields.flatMap { field -> [(path: String, field: Field)] in
            let path = stem + field.name
            guard case .record(let next) = field.content, !above.contains(next) else {
                return [(path, field)]
            }
            return [(path, field)] + paths(from: next, stem: path + ".", above: above.union([type]))
        }
    }

    private func unique(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { known.insert($0).inserted }
    }
}
