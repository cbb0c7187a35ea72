import StrictJSON
import Yams

/// What an editor makes of a YAML file before it looks at the schema: JSON, with types read into plain scalars.
enum EditorReading: CaseIterable {
    /// YAML 1.2, its core schema.
    case core
    /// YAML 1.1: `yes` is true, and `2020-01-01` is a day, written as text again.
    case old

    /// The file as JSON, or nil when it is no YAML.
    func json(_ text: String) -> [UInt8]? {
        guard let resolver = try? resolver, let root = (try? Yams.compose(yaml: text)) ?? nil else {
            return nil
        }
        var writer = JSONWriter()
        write(root, resolver, &writer)
        return writer.finish()
    }

    private var resolver: Resolver {
        get throws {
            guard self == .core else { return .default }
            return try Resolver.basic
                .appending(.null, "^(?:~|null|Null|NULL|)$")
                .appending(.bool, "^(?:true|True|TRUE|false|False|FALSE)$")
                .appending(.int, "^[-+]?[0-9]+$")
                .appending(.float, "^[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?$")
        }
    }

    private func write(_ node: Node, _ resolver: Resolver, _ writer: inout JSONWriter) {
        switch node {
        case .mapping(let mapping):
            writer.object { writer in
                for (key, value) in mapping {
                    writer.key(named: key.scalar?.string ?? "")
                    write(value, resolver, &writer)
                }
            }
        case .sequence(let items): writer.array(items) { write($1, resolver, &$0) }
        case .scalar(let scalar): write(scalar.string, resolver.resolveTag(of: node), &writer)
        case .alias: writer.null()
        }
    }

    private func write(_ text: String, _ tag: Tag.Name, _ writer: inout JSONWriter) {
        switch tag {
        case .null: writer.null()
        case .bool: writer.bool(["true", "yes", "on", "y"].contains(text.lowercased()))
        case .int where Int(text) != nil: writer.int(Int(text) ?? 0)
        case .float where Double(text)?.isFinite == true: writer.value(Array("\(Double(text) ?? 0)".utf8))
        default: writer.string(text)
        }
    }
}
