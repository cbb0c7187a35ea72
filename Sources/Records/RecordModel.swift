/// Everything that can stand in a dossier: the closed world against which rules and files are checked.
public struct RecordModel: Sendable {
    /// A record type that a file can be as a whole.
    public struct Root: Hashable, Sendable {
        /// The element name in XML, such as `Dossier`.
        public var element: String
        /// The key in JSON and the kind in results, such as `dossier`.
        public var name: String
        /// The index of its type in `types`.
        public var type: Int

        /// Makes a root from its parts.
        public init(element: String, name: String, type: Int) {
            self.element = element
            self.name = name
            self.type = type
        }
    }

    /// The namespace of the elements in XML.
    public let namespace: String
    /// The record types; a record names its type by the index here.
    public let types: [RecordType]
    /// The types of single values.
    public let simpleTypes: [SimpleType]
    /// The closed lists of codes.
    public let codeLists: [CodeList]
    /// The kinds of reference.
    public let references: [ReferenceKind]
    /// What a file can be as a whole.
    public let roots: [Root]
    /// Every code of every list once; a code cell holds the index here.
    public let symbols: [String]
    /// Per record type, the number space its `nummer` is unique in, or nil when that is its own list.
    public let numberSpaces: [Int?]
    /// Per record type, what says when such a thing came to be, and since when its state holds.
    public let timings: [TimingFields]
    private let symbolIndex: [String: Int]

    /// Makes a model; the indices inside must be those of these arrays.
    public init(
        namespace: String, types: [RecordType], simpleTypes: [SimpleType], codeLists: [CodeList],
        references: [ReferenceKind], roots: [Root]
    ) {
        self.namespace = namespace
        self.types = types
        self.simpleTypes = simpleTypes
        self.codeLists = codeLists
        self.references = references
        self.roots = roots
        var symbols: [String] = []
        var index: [String: Int] = [:]
        for entry in codeLists.lazy.flatMap(\.entries) where index[entry.code] == nil {
            index[entry.code] = symbols.count
            symbols.append(entry.code)
        }
        self.symbols = symbols
        symbolIndex = index
        numberSpaces = Self.numberSpaces(of: types.count, references)
        timings = types.map { TimingFields(of: $0, simpleTypes) }
    }

    /// The symbol of a code, or nil when no list has it.
    public func symbol(of code: String) -> Int? { symbolIndex[code] }

    /// The root with a name in results, such as `dossier`.
    public func root(named name: String) -> Root? { roots.first { $0.name == name } }

    /// Types that one reference may point to share a number space, and so do types linked through others.
    private static func numberSpaces(of count: Int, _ references: [ReferenceKind]) -> [Int?] {
        var space: [Int?] = Array(repeating: nil, count: count)
        for reference in references {
            let known = Set(reference.targetTypes.compactMap { space[$0] })
            let merged = known.min() ?? reference.targetTypes.min()
            for type in space.indices where space[type].map(known.contains) ?? false { space[type] = merged }
            for type in reference.targetTypes { space[type] = merged }
        }
        return space
    }
}
