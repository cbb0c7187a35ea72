extension RecordModel {
    /// Where fields stand below a record type, nearest first: the rule path of the record that has each, and its name.
    ///
    /// A record type that was passed on the way to itself is not entered again. The fields of the type itself are left
    /// out.
    public func fieldPaths(below root: Int) -> [(holder: String, name: String)] {
        var found: [(holder: String, name: String)] = []
        var seen: Set<Int> = [root]
        var level: [(path: String, type: Int)] = [("", root)]
        while !level.isEmpty {
            var next: [(path: String, type: Int)] = []
            for (path, type) in level {
                for field in types[type].fields {
                    if !path.isEmpty { found.append((path, field.name)) }
                    guard case .record(let inner) = field.content, seen.insert(inner).inserted else {
                        continue
                    }
                    next.append((path.isEmpty ? field.name : "\(path).\(field.name)", inner))
                }
            }
            level = next
        }
        return found
    }
}
