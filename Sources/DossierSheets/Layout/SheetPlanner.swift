import Records

/// Works out which sheets and columns a model asks for.
struct SheetPlanner {
    let model: RecordModel

    /// A list of records whose sheet is to be laid out.
    private struct Waiting {
        var path: String
        var type: Int
        var parent: Int
        var steps: [RecordModel.Step]
        var documentation: String
        /// The record types around it: one that holds itself is not entered again.
        var around: Set<Int>
    }

    /// The columns of a record and the lists in it, gathered on the way.
    private struct Gathered {
        var values: [SheetColumn] = []
        var marks: [SheetColumn] = []
        var lists: [Waiting] = []
    }

    /// The sheets of a kind of file, without names; lists in the order of the model.
    func sheets(of root: RecordModel.Root) -> [SheetPlan] {
        var sheets: [SheetPlan] = []
        lay(
            Waiting(
                path: "", type: root.type, parent: -1, steps: [],
                documentation: model.types[root.type].documentation, around: [root.type]), &sheets)
        let names = SheetNames(model: model).names(of: sheets, root: root)
        for index in sheets.indices { sheets[index].name = names[index] }
        return sheets
    }

    private func lay(_ waiting: Waiting, _ sheets: inout [SheetPlan]) {
        let own = sheets.count
        var gathered = Gathered()
        gather(waiting.type, [], "", waiting, own, &gathered)
        let parent = waiting.parent < 0 ? nil : waiting.parent
        sheets.append(
            SheetPlan(
                name: "", path: waiting.path, type: waiting.type, parent: parent, steps: waiting.steps,
                columns: keys(of: waiting, gathered, sheets) + gathered.values + gathered.marks,
                documentation: waiting.documentation))
        for list in gathered.lists { lay(list, &sheets) }
    }

    /// What ties the rows of a sheet to their dossier, to the rows around them and to those inside them.
    private func keys(of waiting: Waiting, _ gathered: Gathered, _ sheets: [SheetPlan]) -> [SheetColumn] {
        guard waiting.parent >= 0 else { return [] }
        var keys: [SheetColumn] = [.key(FieldName.id, .dossier)]
        let parent = sheets[waiting.parent]
        if parent.parent != nil, let number = parent.numberColumn {
            let list = parent.path.split(separator: ".").last.map(String.init) ?? ""
            keys.append(.key("\(list).\(parent.columns[number].title)", .parent))
        }
        let hasNumber = gathered.values.contains { $0.title == FieldName.number && $0.isRequired }
        if !gathered.lists.isEmpty && !hasNumber { keys.append(.key(SheetLayout.tie, .tie)) }
        return keys
    }

    private func gather(
        _ type: Int, _ steps: [RecordModel.Step], _ path: String, _ waiting: Waiting, _ sheet: Int,
        _ gathered: inout Gathered
    ) {
        let isOutermost = steps.isEmpty
        for (index, field) in model.types[type].fields.enumerated() {
            let steps = steps + [RecordModel.Step(type: type, field: index)]
            let title = path.isEmpty ? field.name : "\(path).\(field.name)"
            switch field.content {
            case .simple(let simple):
                gathered.values.append(
                    SheetColumn(
                        title: title, role: .value(simple), steps: steps,
                        isRequired: field.isRequired && isOutermost && title != FieldName.version,
                        requiredBy: field.isRequired && !isOutermost ? path : nil))
            case .record(let inner):
                guard !waiting.around.contains(inner) else { continue }
                gathered.marks.append(
                    SheetColumn(title: title, role: .mark, steps: steps, isRequired: false))
                let around = waiting.around.union([inner])
                let whole = waiting.path.isEmpty ? title : "\(waiting.path).\(title)"
                let next = Waiting(
                    path: whole, type: inner, parent: sheet, steps: steps,
                    documentation: field.documentation, around: around)
                if field.isList {
                    gathered.lists.append(next)
                } else {
                    var own = waiting
                    own.around = around
                    gather(inner, steps, title, own, sheet, &gathered)
                }
            }
        }
    }
}
