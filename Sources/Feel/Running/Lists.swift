import Records

/// Ways to go through a list, and to make one list from another.
enum Lists {
    /// The items of a list field.
    ///
    /// An absent list is empty; one that is not delivered or recorded as unknown is unknown. What led to the record
    /// that has the list (a reference, the latest of several) is evidence for every item.
    static func items(of locate: @escaping Locate) -> Enumerate {
        { frame, visit in
            let before = frame.top
            let list = locate(&frame)
            let way = frame.top > before ? frame.traces(from: before) : []
            frame.push(list.trace)
            guard list.cell.tag == .list else {
                let reasons = list.cell.reasons
                return reasons == .notRecorded ? [] : reasons
            }
            let start = Int(list.cell.bits)
            for index in start..<start + Int(list.cell.aux) {
                let cell = frame.cells[index]
                let trace = cell.tag == .record ? Trace.none : Trace(cell: UInt32(index))
                let mark = frame.top
                for trace in way { frame.push(trace) }
                guard visit(&frame, Located(cell, trace), .yes, mark) else { return [] }
            }
            return []
        }
    }

    /// The elements for which a condition holds; those for which it is unknown stay in doubt.
    static func filtered(_ base: @escaping Enumerate, slot: Int, _ test: @escaping Test) -> Enumerate {
        { frame, visit in
            base(&frame) { frame, element, member, mark in
                if member.isNo { return visit(&frame, element, member, mark) }
                frame.slots[slot] = element
                let truth = test(&frame)
                return visit(&frame, element, member.and(truth), mark)
            }
        }
    }

    /// What an expression makes of each element.
    static func mapped(_ base: @escaping Enumerate, slot: Int, _ result: @escaping Locate) -> Enumerate {
        { frame, visit in
            base(&frame) { frame, element, member, mark in
                frame.slots[slot] = element
                let value = member.isNo ? Located(.absent) : result(&frame)
                return visit(&frame, value, member, mark)
            }
        }
    }

    /// The elements of the lists that each element gives.
    static func flattened(
        _ base: @escaping Enumerate, slot: Int, _ inner: @escaping Enumerate
    ) -> Enumerate {
        { frame, visit in
            var reasons: NullReasons = []
            let incomplete = base(&frame) { frame, element, member, mark in
                if member.isNo { return true }
                frame.slots[slot] = element
                let own = frame.traces(from: mark)
                var goesOn = true
                let missing = inner(&frame) { frame, item, belongs, itemMark in
                    let tail = frame.traces(from: itemMark)
                    frame.truncate(to: itemMark)
                    for trace in own { frame.push(trace) }
                    for trace in tail { frame.push(trace) }
                    goesOn = visit(&frame, item, member.and(belongs), itemMark)
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
                    list(&frame) { frame, element, member, mark in
                        goesOn = visit(&frame, element, member, mark)
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
                guard visit(&frame, located, .yes, mark) else { return [] }
            }
            return []
        }
    }
}
