public import Records

/// A column of a sheet: what its cells say about the record of a row.
public struct SheetColumn: Hashable, Sendable {
    /// What a column is for.
    public enum Role: Hashable, Sendable {
        /// The *kenmerk* of the dossier that a row belongs to.
        case dossier
        /// The number of the row, on the sheet of the list around this one, that a row belongs to.
        case parent
        /// A number that other rows name a row by; it is no part of the dossier.
        case tie
        /// A single value, or a list of them, of the simple type with this index in the model.
        case value(Int)
        /// Whether a record or list is there of which nothing is filled in.
        case mark
    }

    /// What stands above it, such as `overdracht.datum`.
    public var title: String
    /// What it is for.
    public var role: Role
    /// The fields on the way from the record of the row; empty for what is no field.
    public var steps: [RecordModel.Step]
    /// Whether every row must have a value in it.
    public var isRequired: Bool
    /// The record that cannot be without it, such as `team`; nil when that is none, or the row itself.
    public var requiredBy: String?

    /// Whether it is a key that ties a row to others.
    var isKey: Bool {
        switch role {
        case .dossier, .parent, .tie: true
        case .value, .mark: false
        }
    }

    /// What ties a row to others.
    static func key(_ title: String, _ role: Role) -> SheetColumn {
        SheetColumn(title: title, role: role, steps: [], isRequired: true)
    }
}
