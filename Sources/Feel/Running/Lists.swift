import Records

/// Ways to go through a list, and to make one list from another.
enum Lists {
    /// The items of a list field.
    ///
    /// An absent list is empty; one that is not delivered or recorded as unknown is unknown, and one of which items are
    /// there although it is not delivered may have more. What selected the list
    /// (a reference, the latest of some records) is evidence for each of its items. What came to be after the reference
    /// date does not belong to the list; what is dated after the export is in doubt.
    static func items(of locate: @escaping Locate) -> Enumerate {
        { frame, visit in
            let before = frame.top
            let list = locate(&frame)
            let selection = frame.top > before ? frame.traces(from: before) : []
            frame.push(list.trace)
            guard list.cell.tag == .list else {
                let reasons = list.cell.reasons
                return reasons == .notRecorded ? [] : reasons
            }
            let start = Int(list.cell.bits)
            for index in start..<start + Int(list.cell.aux) {
                let item = Located(frame.cells[index], Trace(cell: UInt32(truncatingIfNeeded: index)))
                let mark = frame.top
                for trace in selection { frame.push(trace) }
                let member = item.cell.timing == .reached ? Tri.yes : frame.membership(ofTimed: item.cell)
                let marks = ElementMarks(member: mark, value: frame.top)
                guard visit(&frame, item, member, marks) else { return [] }
            }
            return frame.isOpen(list.trace) ? .notDeliverable : []
        }
    }

    /// The elements for which a condition holds; those for which it is unknown stay in doubt.
    static func filtered(_ base: @escaping Enumerate, slot: Int, _ test: @escaping Test) -> Enumerate {
        { frame, visit in
            base(&frame) { frame, element, member, marks in
                if member.isNo { return visit(&frame, element, member, marks) }
                frame.slots[slot] = element
                let end = frame.top
                let truth = test(&frame)
                var marks = marks
                marks.value = frame.moveUp(from: marks.value, to: end)
                return visit(&frame, element, member.and(truth), marks)
            }
        }
    }

    /// What an expression makes of each element.
    static func mapped(_ base: @escaping Enumerate, slot: Int, _ result: @escaping Locate) -> Enumerate {
        { frame, visit in
            base(&frame) { frame, element, member, marks in
                if member.isNo { return visit(&frame, Located(.absent), member, marks) }
                frame.slots[slot] = element
                let value = result(&frame)
                frame.pushUnlessShown(element, since: marks.member, or: value.trace)
                return visit(&frame, value, member, marks)
            }
        }
    }

    /// The elements of the lists that each element gives.
    static func flattened(
        _ base: @escaping Enumerate, slot: Int, _ inner: @escaping Enumerate
    ) -> Enumerate {
        { frame, visit in
            var reasons: NullReasons = []
            let incomplete = base(&frame) { frame, element, member, marks in
                if member.isNo { return true }
                frame.slots[slot] = element
                let own = frame.traces(from: marks.member)
                var goesOn = true
                let missing = inner(&frame) { frame, item, belongs, itemMarks in
                    frame.insert(own, at: itemMarks.member)
                    frame.pushUnlessShown(element, since: itemMarks.member, or: item.trace)
                    let marks = ElementMarks(
                        member: itemMarks.member, value: min(itemMarks.value + own.count, frame.top))
                    goesOn = visit(&frame, item, member.and(belongs), marks)
                    frame.slots[slot] = element  // the visitor may have gone through this list itself
                    return goesOn
                }
                reasons.formUnion(missing)
                return goesOn
            }
            return reasons.union(incomplete)
        }
    }

    /// The elements of several lists, one list after the other.
    static func concatenated(_ lists: [Enumerate]) -> Enumerate {
        { frame, visit in
            var reasons: NullReasons = []
            var goesOn = true
            for list in lists where goesOn {
                reasons.formUnion(
                    list(&frame) { frame, element, member, marks in
                        goesOn = visit(&frame, element, member, marks)
                        return goesOn
                    })
            }
            return reasons
        }
    }

    /// The values of expressions, as in `[a, b]`.
    static func literal(_ values: [Locate]) -> Enumerate {
        { frame, visit in
            for value in values {
                let mark = frame.top
                let located = value(&frame)
                guard visit(&frame, located, .yes, ElementMarks(member: mark, value: mark)) else { return [] }
            }
            return []
        }
    }
}
