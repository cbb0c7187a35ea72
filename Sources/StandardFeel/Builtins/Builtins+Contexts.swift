extension Builtins {
    /// Functions of contexts.
    static let contexts: [Entry] = [
        function("get value", "m:context,key:text") { $0[0].fields?[$0[1].string ?? ""] ?? .null },
        function("get entries", "m:context") { arguments in
            .list(
                (arguments[0].fields?.entries ?? []).map { key, value in
                    .context(Context([("key", .text(key)), ("value", value)]))
                })
        },
        function("context", "entries:list") { made($0[0].items ?? []) },
        function("context merge", "contexts:list") { merged($0[0].items ?? []) },
        function("context put", "context:context,key:text,value") { put($0[0], [$0[1]], $0[2]) },
        function("context put", "context:context,keys:list,value") { put($0[0], $0[1].items ?? [], $0[2]) },
    ]

    private static func made(_ entries: [Value]) -> Value {
        var context = Context()
        for entry in entries {
            guard let key = entry.fields?["key"]?.string, let value = entry.fields?["value"],
                context[key] == nil
            else {
                return .null
            }
            context[key] = value
        }
        return .context(context)
    }

    private static func merged(_ contexts: [Value]) -> Value {
        var result = Context()
        for context in contexts {
            guard let fields = context.fields else { return .null }
            for (key, value) in fields.entries { result[key] = value }
        }
        return .context(result)
    }

    private static func put(_ context: Value, _ keys: [Value], _ value: Value) -> Value {
        guard var fields = context.fields, let key = keys.first?.string else { return .null }
        if keys.count == 1 {
            fields[key] = value
            return .context(fields)
        }
        let inner = put(fields[key] ?? .null, Array(keys.dropFirst()), value)
        guard inner.fields != nil else { return .null }
        fields[key] = inner
        return .context(fields)
    }
}
