import Diagnostics
import Yams

/// Copies the library's nodes into ours and refuses what framework files may not use.
struct YamlConverter {
    private let file: String
    private let lines: SourceLines
    private let problems: ProblemSink
    /// How many nodes were seen.
    private var count = 0
    /// Whether reading stopped: an anchor makes the size of what follows unknowable.
    private var stopped = false

    /// Makes a converter for the nodes of one text.
    init(file: String, lines: SourceLines, problems: ProblemSink) {
        self.file = file
        self.lines = lines
        self.problems = problems
    }

    /// The node with everything under it, or nil after a problem that leaves nothing to read.
    mutating func convert(_ root: Node) -> YamlNode? {
        let node = convert(root, depth: 1)
        return stopped ? nil : node
    }

    private mutating func convert(_ node: Node, depth: Int) -> YamlNode? {
        if stopped { return nil }
        let place = place(of: node)
        count += 1
        if count > YamlLimits.nodes {
            stop(
                .tooMany, at: place, "het bestand telt meer dan \(YamlLimits.nodes) onderdelen", "splits het")
        } else if depth > YamlLimits.depth {
            stop(.tooDeep, at: place, "het bestand is dieper genest dan \(YamlLimits.depth) lagen", nil)
        } else {
            refuseProperties(at: place)
        }
        if stopped { return nil }
        switch node {
        case .scalar(let scalar):
            return YamlNode(content: .scalar(scalar.string, style(of: scalar, at: place)), place: place)
        case .sequence(let sequence):
            let items = sequence.compactMap { convert($0, depth: depth + 1) }
            return YamlNode(content: .sequence(items), place: place)
        case .mapping(let mapping):
            let entries = mapping.compactMap { entry(key: $0.key, value: $0.value, depth: depth + 1) }
            return YamlNode(content: .mapping(entries), place: place)
        case .alias:
            return nil
        }
    }

    /// A key with its value, or nil when it was refused or marked as a repetition.
    private mutating func entry(key: Node, value: Node, depth: Int) -> YamlNode.Entry? {
        guard !stopped, let keyNode = convert(key, depth: depth) else { return nil }
        guard let name = keyNode.scalar else {
            problems.report(.shape, at: keyNode.place, ExplicitKeyCheck.message)
            return nil
        }
        let isMarked = name.unicodeScalars.first.map { CharacterCheck.reserved.contains($0.value) } ?? false
        guard let valueNode = convert(value, depth: depth) else { return nil }
        return isMarked ? nil : YamlNode.Entry(name: name, place: keyNode.place, value: valueNode)
    }

    /// Refuses an anchor or a tag; both stand at the very beginning of a node.
    private mutating func refuseProperties(at place: Place) {
        switch lines.rest(line: place.line, column: place.column).first {
        case "&":
            stop(.anchor, at: place, AliasCheck.message, AliasCheck.remedy)
        case "!":
            stop(.tag, at: place, "een label (!) mag niet", "zet de tekst tussen aanhalingstekens")
        default:
            break
        }
    }

    private mutating func stop(_ code: ProblemCode, at place: Place, _ message: String, _ remedy: String?) {
        problems.report(code, at: place, message, remedy: remedy)
        stopped = true
    }

    private func place(of node: Node) -> Place {
        Place(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }

    /// How a scalar is written; the library does not tell `|-` from `|`, the text does.
    private func style(of scalar: Node.Scalar, at place: Place) -> YamlNode.Style {
        switch scalar.style {
        case .any, .plain: return .plain
        case .singleQuoted, .doubleQuoted: return .quoted
        case .folded: return .otherBlock
        case .literal: break
        }
        let header = lines.rest(line: place.line, column: place.column).prefix { $0 != " " && $0 != "\r" }
        guard header.elementsEqual("|-".unicodeScalars) else { return .otherBlock }
        var line = place.line + 1
        while line <= lines.count {
            if let indentation = lines.indentation(ofLine: line) { return .literal(column: indentation + 1) }
            line += 1
        }
        return .otherBlock
    }
}
