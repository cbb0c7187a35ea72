import Diagnostics

/// The keys of one group, read one by one; whatever is wrong with them is reported on the way.
///
/// A required text that is missing reads as empty after the report, so that the rest can be
/// checked in the same go.
struct Fields {
    /// How messages name the group: `eis 4.B1.a`.
    let owner: String
    /// Where the group begins.
    let place: Place
    /// Where problems go.
    let problems: ProblemSink
    private let entries: [Key: YamlNode.Entry]
    /// Keys that were probably meant by others, which has been said.
    private let meant: Set<String>

    /// Opens a group and reports keys it may not have; nil when the node is no group.
    init?(_ node: YamlNode, owner: String, keys: [Key], problems: ProblemSink) {
        guard case .mapping(let written) = node.content else {
            problems.report(.shape, at: node.place, "\(owner) moet een groep sleutels zijn")
            return nil
        }
        self.owner = owner
        self.place = node.place
        self.problems = problems
        var entries: [Key: YamlNode.Entry] = [:]
        var meant: Set<String> = []
        for entry in written {
            if let key = keys.first(where: { $0.rawValue == entry.name }) {
                entries[key] = entry
            } else {
                problems.report(
                    .unknownKey, at: entry.place, "onbekende sleutel \"\(entry.name)\" in \(owner)",
                    remedy: Remedy.choose(for: entry.name, among: keys.map(\.rawValue)))
                if let key = NearestName.suggestion(for: entry.name, among: keys.map(\.rawValue)) {
                    meant.insert(key)
                }
            }
        }
        self.entries = entries
        self.meant = meant
    }

    /// Opens a group of a framework file.
    init?(_ node: YamlNode, owner: String, group: FormatGroup, problems: ProblemSink) {
        self.init(node, owner: owner, keys: group.allowed, problems: problems)
    }

    /// Whether a key is present.
    func has(_ key: Key) -> Bool { entries[key] != nil }

    /// Where a key stands, or the group itself when it is absent.
    func place(of key: Key) -> Place { entries[key]?.place ?? place }

    /// The value of a key, or nil when it is absent.
    func optional(_ key: Key) -> YamlNode? { entries[key]?.value }

    /// The value of a key; its absence is reported.
    func required(_ key: Key) -> YamlNode? {
        if let entry = entries[key] { return entry.value }
        if !meant.contains(key.rawValue) {
            problems.report(.missingKey, at: place, "in \(owner) ontbreekt \"\(key.rawValue)\"")
        }
        return nil
    }

    /// Reports that the value of a key has the wrong shape.
    func reportShape(of key: Key, at place: Place, mustBe shape: String) {
        problems.report(.shape, at: place, "\"\(key.rawValue)\" in \(owner) moet \(shape) zijn")
    }

    /// The items of a list under a key; empty when it is absent.
    func items(_ key: Key, required isRequired: Bool = false) -> [YamlNode] {
        guard let node = isRequired ? required(key) : optional(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            reportShape(of: key, at: node.place, mustBe: "een lijst")
            return []
        }
        if items.isEmpty && isRequired {
            problems.report(.empty, at: node.place, "\"\(key.rawValue)\" in \(owner) is leeg")
        }
        return items
    }

    /// The keys and values of a group under a key; empty when it is absent.
    func members(_ key: Key) -> [YamlNode.Entry] {
        guard let node = optional(key) else { return [] }
        guard case .mapping(let entries) = node.content else {
            reportShape(of: key, at: node.place, mustBe: "een groep sleutels")
            return []
        }
        return entries
    }
}
