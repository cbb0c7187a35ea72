import Records

/// Where a field stands in a record of a type.
struct FieldPlace: Sendable {
    /// The record type.
    var type: Int
    /// The field in the type.
    var field: Int
}

/// How a trace's suffix grows when one more name is asked behind nothing.
struct SuffixStep: Sendable {
    /// The suffix so far.
    var before: UInt32
    /// The suffix with the name.
    var after: UInt32
}

/// One step of a path: from a record to one of its fields.
///
/// Going through a plain record leaves no evidence, since only the field decides; going through a reference does.
enum FieldStep {
    /// The field of the one type the record can have.
    static func single(_ base: @escaping Locate, _ field: Int, _ suffixes: [SuffixStep]) -> Locate {
        { frame in
            let located = base(&frame)
            guard let record = record(located, &frame) else { return nothing(located, suffixes) }
            let index = frame.records[record].base + field
            return Located(frame.cells[index], Trace(cell: UInt32(truncatingIfNeeded: index)))
        }
    }

    /// The field of whichever of several types the record has.
    static func among(_ base: @escaping Locate, _ places: [FieldPlace], _ suffixes: [SuffixStep]) -> Locate {
        { frame in
            let located = base(&frame)
            guard let record = record(located, &frame) else { return nothing(located, suffixes) }
            let entry = frame.records[record]
            guard let place = places.first(where: { $0.type == entry.type }) else {
                return Located(.null(.notComputable), located.trace)
            }
            let index = entry.base + place.field
            return Located(frame.cells[index], Trace(cell: UInt32(truncatingIfNeeded: index)))
        }
    }

    /// The record to look into: the value itself, what it refers to, or the empty one behind an absent value.
    private static func record(_ located: Located, _ frame: inout Frame) -> Int? {
        switch located.cell.tag {
        case .record: return Int(located.cell.bits)
        case .reference:
            frame.push(located.trace)
            return Int(located.cell.bits)
        case .absent, .undeliverable:
            return located.cell.bits >= 0 ? Int(located.cell.bits) : nil
        default: return nil
        }
    }

    /// Null for the reasons of the base, pointing at what was asked behind it.
    private static func nothing(_ located: Located, _ suffixes: [SuffixStep]) -> Located {
        var trace = located.trace
        if trace.isSome, let step = suffixes.first(where: { $0.before == trace.suffix }) {
            trace.suffix = step.after
        }
        if located.cell.isOpen { return Located(located.cell, trace) }
        let reasons = located.cell.reasons
        return Located(.null(reasons.isEmpty ? .notComputable : reasons), trace)
    }
}
