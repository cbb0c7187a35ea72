extension Arena {
    /// The cell of the status, or nil when the file has none.
    public var statusCell: Int? { cell(ofField: FieldName.status, inRecord: 0) }

    /// Makes the closing date of a closed dossier unknown when it is not recorded.
    ///
    /// An open dossier without one has simply not been closed. Done after the marks of delivery, which are the stronger
    /// reason. Source: docs/dossiermodel.md under "Wat er niet in staat".
    public func settleClosingDate() {
        guard let root = rootType, let status = statusCell, let closed = model.symbol(of: FieldName.closed),
            cells[status] == .code(closed),
            case .success(let path) = model.steps(ofPath: FieldName.closingDatePath, from: root)
        else { return }
        markUnknown(path)
    }
}
