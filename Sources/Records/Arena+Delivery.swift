extension Arena {
    /// The cells of the paths that a dossier says its system cannot deliver (`levering.nietLeverbaar`); empty when it says
    /// nothing of that.
    public var undeliverablePaths: Range<Int> {
        guard let delivery = cell(ofField: FieldName.delivery, inRecord: 0), cells[delivery].tag == .record,
            let list = cell(ofField: FieldName.undeliverable, inRecord: Int(cells[delivery].bits)),
            cells[list].tag == .list
        else { return 0..<0 }
        let start = Int(cells[list].bits)
        return start..<start + Int(cells[list].aux)
    }

    /// Marks what the source system does not deliver.
    ///
    /// An absent field on a path becomes *niet leverbaar*, and so does all that is absent below it. Where a record on the
    /// way is absent, an empty one is put behind its cell, so that a rule looking into it meets the mark. A list that is
    /// there all the same may have more items.
    ///
    /// - Parameter paths: The declared paths, resolved from the root's type.
    /// - Returns: The cells that hold a value although their path was declared.
    public func markUndeliverable(_ paths: [[RecordModel.Step]]) -> [Int] {
        guard !records.isEmpty else { return [] }
        var present: [Int] = []
        for path in paths { mark(path[...], inRecord: 0, as: .undeliverable, present: &present) }
        return present
    }

    /// Marks a field that holds nothing as recorded as unknown, also behind absent records.
    public func markUnknown(_ path: [RecordModel.Step]) {
        var present: [Int] = []
        mark(path[...], inRecord: 0, as: .unknown, present: &present)
    }

    private func mark(
        _ path: ArraySlice<RecordModel.Step>, inRecord record: Int, as tag: Cell.Tag, present: inout [Int]
    ) {
        guard let step = path.first else { return }
        let index = records[record].base + step.field
        let cell = cells[index]
        let rest = path.dropFirst()
        if rest.isEmpty {
            if cell.tag == .absent {
                cells[index].tag = tag
            } else if cell.tag == .list && cell.aux == 0 {
                cells[index] = Cell(tag: tag, bits: -1)
            } else if cell.tag != tag {
                present.append(index)
                if tag == .undeliverable { markRest(of: cell, at: index) }
            }
            return
        }
        switch cell.tag {
        case .record:
            mark(rest, inRecord: Int(cell.bits), as: tag, present: &present)
        case .list:
            for position in 0..<Int(cell.aux) {
                mark(
                    rest, inRecord: Int(cells[Int(cell.bits) + position].bits), as: tag, present: &present)
            }
        case .absent where !model.field(step).isList:
            mark(rest, inRecord: emptyRecord(behind: index, step), as: tag, present: &present)
        default:
            break
        }
    }

    /// Marks what is not there of something that is there although it was declared.
    private func markRest(of cell: Cell, at index: Int) {
        switch cell.tag {
        case .record: markRest(ofRecord: Int(cell.bits))
        case .list:
            openLists.insert(index)
            for item in Int(cell.bits)..<Int(cell.bits) + Int(cell.aux) {
                markRest(of: cells[item], at: item)
            }
        default: break
        }
    }

    private func markRest(ofRecord record: Int) {
        let entry = records[record]
        for index in entry.base..<entry.base + model.types[entry.type].fields.count {
            let cell = cells[index]
            if cell.tag == .absent {
                cells[index].tag = .undeliverable
            } else if cell.tag == .list && cell.aux == 0 {
                cells[index] = Cell(tag: .undeliverable, bits: -1)
            } else {
                markRest(of: cell, at: index)
            }
        }
    }

    /// The empty record behind an absent cell, made when there is none yet.
    private func emptyRecord(behind index: Int, _ step: RecordModel.Step) -> Int {
        if cells[index].bits >= 0 { return Int(cells[index].bits) }
        guard case .record(let type) = model.field(step).content else {
            preconditionFailure("a path goes through a field that holds no record")
        }
        let record = beginRecord(type: type, holder: index, offset: offset(ofCell: index))
        cells[index].bits = Int64(record)
        return record
    }
}
