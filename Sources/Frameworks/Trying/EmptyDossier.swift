public import Records

/// A dossier in which nothing stands, for expressions that are tried without one.
public enum EmptyDossier {
    /// Builds it in an arena, which is emptied first.
    public static func build(root: RecordModel.Root, in arena: Arena) {
        arena.reset()
        _ = arena.beginRecord(type: root.type, holder: -1, offset: 0)
        _ = arena.resolveReferences()
        arena.settleClosingDate()
    }
}
