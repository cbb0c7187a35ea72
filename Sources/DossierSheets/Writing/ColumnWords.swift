import Records

/// What is said of a column: its head and the note on it.
struct ColumnWords {
    let layout: SheetLayout
    let sheet: SheetPlan

    /// What stands above a column; what must be filled in says so in words.
    func head(_ column: SheetColumn) -> String {
        if column.isRequired { return "\(column.title)\n(verplicht)" }
        if let record = column.requiredBy { return "\(column.title)\n(verplicht bij \(record))" }
        return column.title
    }

    /// What a column is, what may stand in it, and what nothing means.
    func note(_ column: SheetColumn) -> String {
        switch column.role {
        case .dossier:
            "Het kenmerk van het dossier waar deze rij bij hoort, zoals op blad \(layout.sheets[0].name)."
        case .parent: parentNote(column)
        case .tie:
            "Een nummer voor deze rij, dat u zelf kiest: 1, 2, 3 … Andere bladen verwijzen ernaar; in het "
                + "dossier komt het niet."
        case .value(let type): valueNote(column, layout.model.simpleTypes[type])
        case .mark: markNote(column)
        }
    }

    private func parentNote(_ column: SheetColumn) -> String {
        let name = sheet.parent.map { layout.sheets[$0].name } ?? ""
        let number = column.title.split(separator: ".").last.map(String.init) ?? column.title
        return
            "Het nummer van de rij op blad \(name) waar deze rij bij hoort: wat daar in de kolom \(number) staat."
    }

    private func valueNote(_ column: SheetColumn, _ type: SimpleType) -> String {
        guard let field = layout.field(of: column) else { return "" }
        var lines = [field.documentation, form(of: type, isList: field.isList)]
        if column.title == FieldName.version {
            lines.append("Leeg is \(layout.version): de versie van deze werkmap.")
        } else if column.isRequired {
            lines.append("Verplicht.")
        } else if let record = column.requiredBy {
            lines.append("Verplicht zodra van \(record) iets is ingevuld.")
        } else {
            lines.append("Leeg: niet vastgelegd.")
        }
        if field.isNillable { lines.append("onbekend: in het dossier staat dat het onbekend is.") }
        if case .code(let list) = type.kind { lines += codes(layout.model.codeLists[list]) }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func form(of type: SimpleType, isList: Bool) -> String {
        let several = isList ? " Meer dan één: zet er een puntkomma tussen." : ""
        switch type.kind {
        case .text: return isList ? "Teksten, met een puntkomma ertussen." : ""
        case .number:
            let bounds = [type.minimum, type.maximum].compactMap { $0.map(String.init) }
            return
                "Een geheel getal\(bounds.count == 2 ? " van \(bounds[0]) tot en met \(bounds[1])" : "").\(several)"
        case .boolean: return "ja of nee.\(several)"
        case .date(fullOnly: true): return "Een dag, zoals 14-8-2026.\(several)"
        case .date(fullOnly: false):
            return "Een dag (14-8-2026), of alleen de maand (2026-08) of het jaar (2026).\(several)"
        case .code: return "Een code uit de lijst hieronder.\(several)"
        case .reference(let kind):
            let names = layout.model.references[kind].targetPaths.map(sheetName).joined(separator: " of ")
            return "Een nummer van blad \(names).\(several)"
        }
    }

    private func sheetName(_ path: String) -> String {
        layout.sheet(ofPath: path).map { layout.sheets[$0].name } ?? path
    }

    private func codes(_ list: CodeList) -> [String] {
        [""] + list.entries.map { "\($0.code): \($0.documentation)" }
    }

    private func markNote(_ column: SheetColumn) -> String {
        guard let field = layout.field(of: column) else { return "" }
        let whole = sheet.path.isEmpty ? column.title : "\(sheet.path).\(column.title)"
        let place =
            field.isList
            ? "Vul dit in op blad \(sheetName(whole))."
            : "Vul dit in in de kolommen die met \(column.title). beginnen."
        var lines = [field.documentation, place, "Laat deze kolom leeg, behalve in een van deze gevallen:"]
        if field.isNillable { lines.append("onbekend: in het dossier staat dat dit onderdeel onbekend is.") }
        lines.append(
            field.isList
                ? "geen: in het dossier staat dat er geen zijn."
                : "vastgelegd: het onderdeel is er, maar van de inhoud is niets bekend.")
        return lines.joined(separator: "\n")
    }

    /// What can be chosen in a column of words; nil where anything may stand.
    func choices(_ column: SheetColumn) -> String? {
        guard let field = layout.field(of: column) else { return nil }
        let unknown = field.isNillable ? ",\(SheetWords.unknown)" : ""
        if column.role == .mark {
            return (field.isList ? SheetWords.none : SheetWords.recorded) + unknown
        }
        guard layout.simpleType(of: column)?.kind == .boolean, !field.isList else { return nil }
        return "\(SheetWords.yes),\(SheetWords.no)\(unknown)"
    }

    /// How wide a column is, in characters.
    func width(_ column: SheetColumn) -> Double {
        let longest = head(column).split(separator: "\n").map(\.count).max() ?? 0
        let least = min(max(Double(longest) + 4, 12), 34)
        guard let type = layout.simpleType(of: column) else { return least }
        switch type.kind {
        case .text where !type.collapsesBlanks: return max(least, 38)
        case .code(let list):
            let codes = layout.model.codeLists[list].entries.map(\.code.count).max() ?? 0
            return max(least, min(Double(codes) + 3, 40))
        default: return least
        }
    }
}
