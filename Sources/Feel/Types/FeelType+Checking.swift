import Records

extension FeelType {
    /// A value of which only a dossier says what it is, null where it is not of this type.
    func checked(_ locate: @escaping Locate) -> Locate {
        { frame in
            let located = locate(&frame)
            if located.cell.isNull || accepts(located.cell.tag) { return located }
            return Located(.null(.notComputable), located.trace)
        }
    }

    /// Whether a value with a tag can be of this type; of lists and of what is not known it is not asked.
    private func accepts(_ tag: Cell.Tag) -> Bool {
        switch self {
        case .boolean: tag == .boolean
        case .number: tag == .number
        case .text: tag == .text || tag == .literalText
        case .date: tag == .date
        case .months: tag == .months
        case .days: tag == .days
        case .code: tag == .code
        default: true
        }
    }
}
