import Feel

/// Whether something applies, and what that rests on.
struct Precondition {
    var truth: Tri
    var evidence: FactList
    var missing: FactList
    /// Whether another requirement must be settled first.
    var isOpen = false
}
