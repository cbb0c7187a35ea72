import Diagnostics
import Findings

/// The points of one file, most urgent first.
struct WorkDossier: Sendable {
    /// The pseudonymous id.
    let id: String
    /// Whether it is a dossier, and no file of an institution or of the network.
    let isDossier: Bool
    /// `Dossier d-12`, visible whatever the id holds.
    let title: String
    /// Where the file is found.
    let place: Place
    /// The points; never empty.
    let items: [WorkItem]

    /// Whether it goes before another: that with the most urgent point, then by id and place.
    static func precedes(_ left: WorkDossier, _ right: WorkDossier) -> Bool {
        let (one, other) = (left.items.first?.rank ?? [], right.items.first?.rank ?? [])
        if one != other { return one.lexicographicallyPrecedes(other) }
        return left.id == right.id ? left.place < right.place : NaturalOrder.precedes(left.id, right.id)
    }
}
