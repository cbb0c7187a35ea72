import CivilDates
import Records

/// One fact that is supposed to stand in a dossier, to see what it would change.
struct Supposed: Hashable {
    /// What is supposed to stand there.
    enum Content: Hashable {
        /// A record, or a new element of a list of records, with nothing in it.
        case record
        /// A list with nothing in it, where it was recorded as unknown.
        case emptyList
        /// A yes or no.
        case boolean(Bool)
        /// A number.
        case number(Int64)
        /// A code, by its symbol.
        case code(Int)
        /// A date.
        case date(PartialDate)
        /// A text, as UTF-8.
        case text([UInt8])
        /// A reference to the record at a path.
        case reference([Arena.PathStep])
    }

    /// Where it stands; an item one beyond the end of a list is a new one.
    var path: [Arena.PathStep]
    /// What stands there.
    var content: Content
    /// Whether another value stands there in the file.
    var isChange = false
    /// Whether what stands there is doubted already, as a day after the export is.
    var isDoubted = false
    /// Whether it only comes along with a new record, which cannot be without it.
    var comesAlong = false

    /// What it weighs when lists of facts are compared: a value that is there is not lightly called wrong.
    var cost: Int { comesAlong ? 0 : isChange && !isDoubted ? 8 : 1 }

    /// Whether it stands inside what another fact brings, or on it.
    func isInside(_ other: Supposed) -> Bool {
        path.count >= other.path.count && Array(path.prefix(other.path.count)) == other.path
            || content.refersInto(other.path)
    }
}

extension Supposed.Content {
    /// Whether it is a reference to the record at a path.
    func refersInto(_ path: [Arena.PathStep]) -> Bool {
        if case .reference(let target) = self { target == path } else { false }
    }
}

extension [Arena.PathStep] {
    /// The steps of a path as it is shown, such as `doelen[2].acties[1].wie`.
    init(_ text: String) {
        self = text.split(separator: ".").map { part in
            let pieces = part.split(separator: "[")
            let item = pieces.count > 1 ? Int(pieces[1].dropLast()) : nil
            return Arena.PathStep(name: String(pieces[0]), item: item)
        }
    }

    /// The path as it is shown.
    var text: String {
        map { step in step.item.map { "\(step.name)[\($0)]" } ?? step.name }.joined(separator: ".")
    }
}
