/// The types of XML Schema that simple types of the dossier model may restrict.
enum BuiltinType: String, CaseIterable {
    /// Text as it is.
    case string = "xs:string"
    /// Text with blanks folded.
    case token = "xs:token"
    /// A whole number.
    case integer = "xs:integer"
    /// Yes or no.
    case boolean = "xs:boolean"
    /// A day.
    case date = "xs:date"
    /// A month of a year.
    case month = "xs:gYearMonth"
    /// A year.
    case year = "xs:gYear"

    /// The facets that may restrict it.
    var facets: [String] {
        switch self {
        case .string: ["pattern", "minLength"]
        case .token: ["enumeration", "pattern", "minLength"]
        case .integer: ["pattern", "minInclusive", "maxInclusive"]
        case .boolean, .date, .month, .year: ["pattern"]
        }
    }

    /// The one pattern it must have, since its own forms are wider than what a dossier may hold.
    var demandedPattern: String? {
        switch self {
        case .boolean: "true|false"
        case .date: "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
        case .month: "(19|20|21)[0-9]{2}-[0-9]{2}"
        case .year: "(19|20|21)[0-9]{2}"
        default: nil
        }
    }
}
