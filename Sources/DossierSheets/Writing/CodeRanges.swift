import Records

/// Where the codes of each list stand in the workbook: a column for each, *onbekend* beneath its codes.
struct CodeRanges {
    /// The code lists in the order of the columns.
    let lists: [CodeList]

    /// The range that the codes of a column are chosen from; nil for what holds no single code.
    func range(for column: SheetColumn, in layout: SheetLayout) -> String? {
        guard case .code(let list) = layout.simpleType(of: column)?.kind,
            let field = layout.field(of: column), !field.isList
        else { return nil }
        let name = Self.letters(list + 1)
        let last = lists[list].entries.count + (field.isNillable ? 2 : 1)
        return "=\(SheetNames.codes)!$\(name)$2:$\(name)$\(last)"
    }

    /// The rows: the names of the lists, then their codes.
    var rows: [[SheetValue]] {
        let columns = lists.map { [$0.name] + $0.entries.map(\.code) + [SheetWords.unknown] }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { row in columns.map { row < $0.count ? .text($0[row]) : .empty } }
    }

    /// The letters of a column, `AB` for 28.
    static func letters(_ number: Int) -> String {
        var rest = number
        var letters = ""
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest /= 26
        }
        return letters
    }
}
