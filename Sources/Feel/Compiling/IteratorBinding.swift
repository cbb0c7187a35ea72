public import Records

/// A compiled `variable in domain`.
public struct IteratorBinding: Sendable {
    /// The variable.
    public let name: String
    /// The type of an element.
    public let type: FeelType
    let slot: Int
    let enumerate: Enumerate

    /// Goes through the elements, each bound to the variable while `body` runs.
    ///
    /// - Parameters:
    ///   - frame: The frame of the dossier; the facts about the list itself come onto its stack.
    ///   - body: Gets the element, whether it belongs to the list, and where the facts that say so stand on the
    ///     stack, up to its top; false to stop.
    /// - Returns: Why there may be more elements than were visited; empty when the list is known.
    public func forEach(
        _ frame: inout Frame, _ body: (inout Frame, Located, Tri, Range<Int>) -> Bool
    ) -> NullReasons {
        let slot = slot
        return enumerate(&frame) { frame, element, member, marks in
            frame.slots[slot] = element
            return body(&frame, element, member, min(marks.member, frame.top)..<frame.top)
        }
    }
}
