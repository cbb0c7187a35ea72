public import Records

/// What an expression can be, as far as is known before a dossier is opened.
public indirect enum FeelType: Hashable, Sendable {
    /// Known only when a dossier is judged.
    case any
    /// The literal `null`.
    case null
    /// Yes or no.
    case boolean
    /// A number.
    case number
    /// A text.
    case text
    /// A code of the list with this index in the model.
    case code(Int)
    /// A date, possibly a month or a year.
    case date
    /// A duration of months and years.
    case months
    /// A duration of days.
    case days
    /// A record of one of these types, ascending.
    case record([Int])
    /// A list.
    case list(FeelType)

    /// Whether values of both types can be equal at all.
    ///
    /// A code is compared with a literal text only, which is read as a code of the same list; lists are not compared.
    public func isComparable(with other: FeelType) -> Bool {
        switch (self, other) {
        case (.list, _), (_, .list): false
        case (.any, _), (_, .any): true
        case (.record(let left), .record(let right)): !Set(left).isDisjoint(with: right)
        default: self == other
        }
    }

    /// Whether a value of this type can stand where another is asked.
    public func isAccepted(as other: FeelType) -> Bool {
        switch (self, other) {
        // What is known only later may be any record, and a record is read by the fields of its type.
        case (.any, .record): false
        case (.any, _), (_, .any), (.null, _): true
        case (.record(let mine), .record(let asked)): Set(mine).isSubset(of: asked)
        case (.list(let mine), .list(let asked)): mine.isAccepted(as: asked)
        case (.code, .text): true
        default: self == other
        }
    }

    /// The type of a value that may be of this or another type.
    func united(with other: FeelType) -> FeelType {
        if self == other || other == .null { return self }
        if self == .null { return other }
        if case .record(let mine) = self, case .record(let theirs) = other {
            return .record(Set(mine).union(theirs).sorted())
        }
        return .any
    }

    /// Whether values of the type have an order.
    public var isOrdered: Bool {
        switch self {
        case .any, .number, .text, .date, .months, .days: true
        default: false
        }
    }

    /// The type in Dutch, with its article.
    public func words(in model: RecordModel) -> String {
        switch self {
        case .any: "een waarde"
        case .null: "null"
        case .boolean: "een ja/nee"
        case .number: "een getal"
        case .text: "een tekst"
        case .code(let list): "een code van \(model.codeLists[list].name)"
        case .date: "een datum"
        case .months: "een duur in maanden"
        case .days: "een duur in dagen"
        case .record(let types): types.map { model.types[$0].name }.joined(separator: " of ")
        case .list(let item): "een lijst van \(item.words(in: model))"
        }
    }
}

extension RecordModel {
    /// The type of a field in rules.
    public func feelType(of field: Field) -> FeelType {
        let item: FeelType =
            switch field.content {
            case .record(let type): .record([type])
            case .simple(let index): feelType(of: simpleTypes[index])
            }
        return field.isList ? .list(item) : item
    }

    /// The type in rules of a value of a simple type.
    public func feelType(of type: SimpleType) -> FeelType {
        switch type.kind {
        case .text: .text
        case .number: .number
        case .boolean: .boolean
        case .date: .date
        case .code(let list): .code(list)
        case .reference(let kind): .record(references[kind].targetTypes.sorted())
        }
    }
}
