/// Why a value is unknown: a set, united from the operands that made it so.
///
/// Source: docs/dossiermodel.md under "Wat er niet in staat".
@frozen
public struct NullReasons: OptionSet, Hashable, Sendable {
    /// One bit per reason.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not in the dossier (*niet vastgelegd*).
    @inlinable public static var notRecorded: NullReasons { NullReasons(rawValue: 1) }
    /// The source system does not deliver it (*niet leverbaar*).
    @inlinable public static var notDeliverable: NullReasons { NullReasons(rawValue: 2) }
    /// Recorded as unknown, `xsi:nil` or JSON null (*als onbekend vastgelegd*).
    @inlinable public static var recordedAsUnknown: NullReasons { NullReasons(rawValue: 4) }
    /// A value that the model does not allow (*ongeldig*).
    @inlinable public static var invalid: NullReasons { NullReasons(rawValue: 8) }
    /// A date known only to the month or the year leaves it open (*onvolledige datum*).
    @inlinable public static var partialDate: NullReasons { NullReasons(rawValue: 16) }
    /// Has no value by its nature: overflow, division by zero (*niet te berekenen*).
    @inlinable public static var notComputable: NullReasons { NullReasons(rawValue: 32) }
    /// Dated after the export, so that it may not have happened, or a state of after the reference date (*na de peildatum*).
    @inlinable public static var ahead: NullReasons { NullReasons(rawValue: 64) }
}
