internal import Foundation

/// A time of day, with its zone when it is known.
public struct ClockTime: Hashable, Sendable {
    /// How far it is from universal time.
    enum Zone: Hashable, Sendable {
        case none
        case offset(Int)
        case named(String)
    }

    static let second: Int128 = 1_000_000_000
    static let dayLength = 86_400 * second

    /// Nanoseconds since midnight.
    let nanoseconds: Int128
    let zone: Zone

    var hour: Int { Int(nanoseconds / (3600 * Self.second)) }
    var minute: Int { Int(nanoseconds / (60 * Self.second) % 60) }
    var wholeSecond: Int { Int(nanoseconds / Self.second % 60) }
    var fraction: Int { Int(nanoseconds % Self.second) }

    /// Seconds east of Greenwich, on a day; nil without a zone.
    func offset(on day: Day) -> Int? {
        switch zone {
        case .none: return nil
        case .offset(let seconds): return seconds
        case .named(let name):
            guard let zone = TimeZone(identifier: name) else { return nil }
            let local = Double(day.number) * 86_400 + Double(nanoseconds / Self.second)
            // The zone is asked at a moment, which depends on the offset itself: two rounds settle it.
            let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
            let second = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(first)))
            return second
        }
    }

    /// Nanoseconds since 1970 in universal time, or local time when no zone is known.
    func moment(on day: Day) -> Int128 {
        Int128(day.number) * Self.dayLength + nanoseconds - Int128(offset(on: day) ?? 0) * Self.second
    }

    static func isZone(_ name: String) -> Bool {
        name.contains(where: \.isLetter)
            && (TimeZone.knownTimeZoneIdentifiers.contains(name)
                || (TimeZone(identifier: name) != nil
                    && (name.contains("/") || name == "UTC" || name == "GMT")))
    }
}
