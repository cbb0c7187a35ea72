import Records

extension Frame {
    /// Puts into evidence that an element is there, unless the evidence from a mark on lies inside it already.
    ///
    /// What holds for a whole dossier holds for every element of a list: then nothing but the element's being there
    /// decides.
    mutating func pushUnlessShown(_ element: Located, since mark: Int, or other: Trace = .none) {
        guard element.trace.isSome else { return }
        let inside = extent(of: element)
        if other.cell == element.trace.cell || inside.contains(Int(other.cell)) { return }
        for index in min(mark, top)..<top {
            let cell = evidence[index].cell
            if cell == element.trace.cell || inside.contains(Int(cell)) { return }
        }
        push(element.trace)
    }

    /// Whether a trace is that of a list that may have more items than are there.
    func isOpen(_ list: Trace) -> Bool {
        !openLists.isEmpty && list.suffix == 0 && openLists.contains(Int(list.cell))
    }

    /// Whether a list item that was not certainly reached belongs to its list; its day is evidence, or each that it lacks.
    mutating func membership(ofTimed item: Cell) -> Tri {
        let base = records[Int(item.bits)].base
        let date = base + item.timingFields.lowerBound
        for field in item.timingFields { push(Trace(cell: UInt32(truncatingIfNeeded: base + field))) }
        return switch item.timing {
        case .reached: .yes
        case .later: .no
        case .open: .unknown(cells[date].reasons.subtracting(.notRecorded).union(.partialDate))
        case .ahead: .unknown(.ahead)
        }
    }

    /// The cells inside a list item: the items of a list, or those of a record and of all that lies inside it.
    ///
    /// A reader writes whatever lies inside a record before the next item, and the items of a list after all of them.
    private func extent(of element: Located) -> Range<Int> {
        let item = Int(element.trace.cell)
        if element.cell.tag == .list {
            return Int(element.cell.bits)..<Int(element.cell.bits) + Int(element.cell.aux)
        }
        guard element.cell.tag == .record else { return item..<item + 1 }
        let record = records[Int(element.cell.bits)]
        guard record.holder >= 0, cells[record.holder].tag == .list else { return item..<item + 1 }
        let list = cells[record.holder]
        let end = Int(list.bits) + Int(list.aux)
        guard item >= Int(list.bits) && item < end else { return item..<item + 1 }
        let next = item + 1 < end ? records[Int(cells[item + 1].bits)].base : Int(list.bits)
        return record.base..<max(next, record.base)
    }
}
