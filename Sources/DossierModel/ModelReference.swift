public import Records

/// The field reference of a dossier model: a page in Dutch for those who deliver dossiers.
///
/// The same model gives the same bytes.
public struct ModelReference: Sendable {
    let model: RecordModel
    /// Per record type, the paths at which it stands, those of a kind of file after its name.
    let paths: [[String]]

    /// Takes the model to describe.
    public init(model: RecordModel) {
        self.model = model
        paths = Self.paths(in: model)
    }

    /// The page as Markdown, with a line feed at the end.
    public var markdown: String {
        var sections = [introduction, "## Records"]
        sections += model.types.indices.map { record($0) }
        sections.append("## Waarden\n\nDe soorten waarden die geen codelijst en geen verwijzing zijn.")
        sections.append(values)
        sections.append("## Codelijsten\n\nEen code wordt precies zo geschreven als hij hier staat.")
        sections += model.codeLists.map { codes($0) }
        return sections.joined(separator: "\n\n") + "\n"
    }

    /// One record type with its fields.
    private func record(_ index: Int) -> String {
        let type = model.types[index]
        let places = paths[index].map { "`\($0)`" }.joined(separator: ", ")
        var lines = ["### \(type.name)", "", cell(type.documentation)]
        if !places.isEmpty { lines += ["", "Staat op: \(places)."] }
        lines += [
            "", "| regelnaam | XML-element | soort | verplicht | mag onbekend zijn | uitleg |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        lines += type.fields.map { field in
            let element = [field.element, field.itemElement].compactMap { $0 }.joined(separator: "/")
            let cells = [
                "`\(field.name)`", "`\(element)`", kind(of: field), yes(field.isRequired),
                yes(field.isNillable),
                cell(field.documentation),
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        return lines.joined(separator: "\n")
    }

    /// What a field holds, with a link to where that is explained.
    private func kind(of field: Field) -> String {
        let item =
            switch field.content {
            case .record(let type): link(model.types[type].name)
            case .simple(let type): kind(of: model.simpleTypes[type], isList: field.isList)
            }
        return field.isList ? "lijst van \(item)" : item
    }

    private func kind(of type: SimpleType, isList: Bool) -> String {
        switch type.kind {
        case .code(let list): return "\(isList ? "codes" : "code") uit \(link(model.codeLists[list].name))"
        case .reference(let kind):
            let reference = model.references[kind]
            let targets = zip(reference.targetPaths, reference.targetTypes).map { path, target in
                "\(link(model.types[target].name)) (`\(path)`)"
            }
            return "\(isList ? "nummers" : "nummer") van \(targets.joined(separator: " of "))"
        default: return link(type.name)
        }
    }

    /// The simple types that are no code list and no reference.
    private var values: String {
        let types = model.simpleTypes.filter { type in
            switch type.kind {
            case .code, .reference: false
            default: true
            }
        }
        return types.map { "### \($0.name)\n\n\(cell($0.documentation))\n\n\(form(of: $0))" }
            .joined(separator: "\n\n")
    }

    /// What a value of a type looks like in a file.
    private func form(of type: SimpleType) -> String {
        switch type.kind {
        case .boolean: return "Vorm: `true` of `false`; in JSON zonder aanhalingstekens."
        case .date(let fullOnly):
            return fullOnly ? "Vorm: `jjjj-mm-dd`." : "Vorm: `jjjj-mm-dd`, `jjjj-mm` of `jjjj`."
        case .number:
            let bounds = [
                type.minimum.map { "van \($0)" }, type.maximum.map { "tot en met \($0)" },
            ].compactMap { $0 }
            let range = bounds.isEmpty ? "" : ", " + bounds.joined(separator: " ")
            return "Vorm: een geheel getal\(range), zonder voorloopnullen; in JSON zonder aanhalingstekens."
        default:
            if type.patterns.isEmpty { return "Vorm: tekst." }
            return "Vorm: " + type.patterns.map { "`\($0)`" }.joined(separator: " en ") + "."
        }
    }

    /// One code list with its codes.
    private func codes(_ list: CodeList) -> String {
        let documentation = model.simpleTypes.first { $0.name == list.name }?.documentation ?? ""
        let lines =
            ["### \(list.name)", "", cell(documentation), "", "| code | betekenis |", "| --- | --- |"]
            + list.entries.map { "| `\($0.code)` | \(cell($0.documentation)) |" }
        return lines.joined(separator: "\n")
    }

    private func link(_ name: String) -> String { "[\(name)](#\(name.lowercased()))" }

    private func yes(_ value: Bool) -> String { value ? "ja" : "nee" }

    /// A text that cannot break out of its place in a table.
    private func cell(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "|<>*_`[]\\".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    private static func paths(in model: RecordModel) -> [[String]] {
        var found = [[String]](repeating: [], count: model.types.count)
        for root in model.roots {
            var waiting = [(type: root.type, path: root.name, depth: 0)]
            var position = 0
            while position < waiting.count {
                let (type, path, depth) = waiting[position]
                position += 1
                found[type].append(path)
                for field in model.types[type].fields {
                    // A model that holds itself would go on for ever.
                    guard case .record(let next) = field.content, depth < 8 else { continue }
                    waiting.append((next, "\(path).\(field.name)", depth + 1))
                }
            }
        }
        return found
    }
}
