import StrictJSON

/// The kinds of value JSON has, in the words of a message.
enum JSONKind: String, CaseIterable {
    /// A string.
    case text = "een tekst"
    /// A number.
    case number = "een getal"
    /// `true` or `false`.
    case boolean = "true of false"
    /// An array.
    case list = "een lijst"
    /// An object.
    case object = "een object"

    /// The kind a token begins; nil for `null` and for what begins no value.
    init?(_ token: JSONPullParser.Token) {
        switch token {
        case .string: self = .text
        case .number: self = .number
        case .boolean: self = .boolean
        case .beginArray: self = .list
        case .beginObject: self = .object
        default: return nil
        }
    }

    /// What to do when another kind stands where this one should.
    func remedy(insteadOf found: JSONKind?) -> String {
        switch (self, found) {
        case (.text, .number), (.text, .boolean): "zet de waarde tussen dubbele aanhalingstekens"
        case (.number, .text), (.boolean, .text): "schrijf de waarde zonder aanhalingstekens"
        case (.list, .object): "zet wat erin hoort tussen [ en ], zonder sleutel ervoor"
        case (.list, _): "zet de waarde tussen [ en ], ook als het er maar één is"
        case (.object, .list): "hier kan er maar één staan: haal [ en ] weg"
        case (.object, _): "zet de velden met hun sleutels tussen { en }"
        case (.boolean, _): "schrijf true of false"
        case (.number, _): "schrijf een geheel getal"
        case (.text, _): "schrijf één waarde tussen dubbele aanhalingstekens"
        }
    }
}
