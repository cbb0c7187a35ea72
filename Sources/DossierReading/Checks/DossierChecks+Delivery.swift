import Diagnostics
import Records

extension DossierChecks {
    /// The paths that `levering.nietLeverbaar` names; notes those that the model does not have.
    func deliveryPaths(from root: Int) -> Set<[RecordModel.Step]> {
        // Each path once: marking walks the whole dossier.
        var paths: Set<[RecordModel.Step]> = []
        for cell in arena.undeliverablePaths where arena.cells[cell].tag == .text {
            switch plan.model.steps(ofPath: arena.text(of: arena.cells[cell]), from: root) {
            case .success(let steps): paths.insert(steps)
            case .failure:
                let path = suggestion(at: cell, from: root)
                let fault = DossierReadingFault(.unknownPath, suggestion: path)
                note(fault, atCell: cell)
            }
            if faults.isFull { return [] }
        }
        return paths
    }

    /// Marks what is not delivered; notes what stands there all the same.
    func markDelivery(_ paths: Set<[RecordModel.Step]>) {
        guard !paths.isEmpty else { return }
        for cell in arena.markUndeliverable(Self.ordered(paths)) where !faults.isFull {
            note(DossierReadingFault(.deliveredAfterAll), atCell: cell)
        }
    }

    /// The paths in the order of the model, shorter ones first.
    private static func ordered(_ paths: Set<[RecordModel.Step]>) -> [[RecordModel.Step]] {
        paths.sorted { left, right in
            left.lexicographicallyPrecedes(right) { ($0.type, $0.field) < ($1.type, $1.field) }
        }
    }

    /// The whole path that was probably meant, or nil: a shorter one would say of much more that it is not delivered.
    private func suggestion(at cell: Int, from root: Int) -> String? {
        var names = arena.text(of: arena.cells[cell]).split(separator: ".", omittingEmptySubsequences: false)
            .map { name in String(name.prefix { $0 != "[" }) }
        guard names.count <= 16 else { return nil }
        for _ in 0...names.count {
            guard case .failure(let next) = plan.model.steps(ofPath: names.joined(separator: "."), from: root)
            else { return names.joined(separator: ".") }
            guard let type = next.type, next.name.utf8.count <= 64, names.indices.contains(next.position),
                let nearest = NearestName.suggestion(
                    for: next.name, among: plan.model.types[type].fields.map(\.name)),
                nearest != names[next.position]
            else { return nil }
            names[next.position] = nearest
        }
        return nil
    }
}
