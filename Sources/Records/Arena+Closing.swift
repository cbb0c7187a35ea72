extension Arena {
    /// Makes the closing date of a closed dossier unknown when it is not recorded.
    ///
    /// An open dossier without one has simply not been closed. Done after the marks of delivery, which are the stronger reason.
    /// Source: "What is not in the file" of the dossier model.
    public func settleClosingDate() {
        guard let root = rootType, let status = cell(ofField: "status", inRecord: 0),
            let closed = model.symbol(of: "afgesloten"), cells[status] == .code(closed),
            case .success(let path) = model.steps(ofPath: "afsluiting.datum", from: root)
        else { return }
        markUnknown(path)
    }
}
