import Records

/// What is looked at when the whole dossier has been read: references, delivery, dates.
struct DossierChecks {
    let plan: ReadingPlan
    let arena: Arena
    let faults: FaultCollector

    /// Resolves references, marks what is not delivered, and notes what is wrong or strange.
    ///
    /// - Parameters:
    ///   - root: The index of the root in the model.
    ///   - purpose: What the dossier is read for; to be written again, it stays as it is.
    func run(root: Int, for purpose: ReadingPurpose) {
        resolveReferences()
        let paths = deliveryPaths(from: plan.model.roots[root].type)
        guard purpose == .judging else { return }
        markDelivery(paths)
        arena.settleClosingDate()
        checkDates()
    }

    /// Notes a fault at a cell.
    func note(_ fault: DossierReadingFault, atCell cell: Int) {
        faults.note(fault, at: arena.offset(ofCell: cell), path: arena.path(ofCell: cell))
    }

    /// The path of a cell as the one thing a warning compares with, while warnings are shown.
    func compared(with cell: Int) -> [String] {
        faults.showsWarnings ? [arena.path(ofCell: cell)] : []
    }

    private func resolveReferences() {
        for fault in arena.resolveReferences() {
            if faults.isFull { return }
            switch fault {
            case .duplicate(let cell, let first):
                note(DossierReadingFault(.duplicateNumber, others: [arena.path(ofCell: first)]), atCell: cell)
            case .dangling(let cell, let kind):
                let paths = plan.model.references[kind].targetPaths
                note(DossierReadingFault(.danglingReference, others: paths), atCell: cell)
            }
        }
    }
}
