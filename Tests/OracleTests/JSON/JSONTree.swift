import StrictJSON
import Testing

/// A JSON text taken apart, to be changed and written down in another way.
indirect enum JSONTree: Hashable, Sendable {
    /// Members in the order they stand.
    case object([Member])
    /// Elements in their order.
    case array([JSONTree])
    /// A text.
    case string(String)
    /// A number as it is written.
    case number(String)
    /// `true` or `false`.
    case boolean(Bool)
    /// `null`.
    case null

    /// A key with its value.
    struct Member: Hashable, Sendable {
        var key: String
        var value: JSONTree
    }

    /// Takes a text apart.
    init(_ bytes: [UInt8]) throws {
        var parser = JSONPullParser(depthLimit: 100)
        self = try bytes.withUnsafeBufferPointer { buffer in
            parser.begin(buffer)
            let tree = try JSONTree(try parser.next(), &parser)
            #expect(try parser.next() == .end)
            return tree
        }
    }

    private init(_ token: JSONPullParser.Token, _ parser: inout JSONPullParser) throws {
        switch token {
        case .beginObject:
            var members: [Member] = []
            while try parser.next() == .key {
                let key = String(decoding: parser.text, as: UTF8.self)
                members.append(Member(key: key, value: try JSONTree(try parser.next(), &parser)))
            }
            self = .object(members)
        case .beginArray:
            var elements: [JSONTree] = []
            while case let token = try parser.next(), token != .endArray {
                elements.append(try JSONTree(token, &parser))
            }
            self = .array(elements)
        case .string: self = .string(String(decoding: parser.text, as: UTF8.self))
        case .number: self = .number(String(decoding: parser.text, as: UTF8.self))
        case .boolean(let value): self = .boolean(value)
        default: self = .null
        }
    }

    /// How many values there are, this one included.
    var count: Int {
        switch self {
        case .object(let members): members.reduce(1) { $0 + $1.value.count }
        case .array(let elements): elements.reduce(1) { $0 + $1.count }
        default: 1
        }
    }

    /// The tree in which the value with a number, counted from 0 in the order they are written, is changed.
    func changing(_ number: Int, _ change: (JSONTree) -> JSONTree) -> JSONTree {
        if number == 0 { return change(self) }
        var number = number - 1
        func inner(_ tree: JSONTree) -> JSONTree {
            defer { number -= tree.count }
            return (0..<tree.count).contains(number) ? tree.changing(number, change) : tree
        }
        return switch self {
        case .object(let members): .object(members.map { Member(key: $0.key, value: inner($0.value)) })
        case .array(let elements): .array(elements.map(inner))
        default: self
        }
    }
}
