import Diagnostics
import Frameworks

/// Several frameworks with a region and parameter values that each takes as far as they are meant for it.
struct FrameworkChoices {
    /// The ids of the frameworks, in the order named.
    let frameworks: Setting<[String]>
    /// The id of the region, or nil for none.
    let region: Setting<String?>
    /// Values that parameters are given; a later one wins.
    let assignments: [ParameterAssignment]

    /// The choice when there is one framework; nil otherwise.
    var only: FrameworkChoice? { frameworks.value.count == 1 ? choice(of: frameworks.value[0]) : nil }

    /// The ids, for messages.
    var names: String { frameworks.value.map { VisibleText.name($0) }.joined(separator: ", ") }

    /// The frameworks, ready to judge.
    ///
    /// With several, a region and values of parameters go to those they are meant for; one that is meant for none of
    /// them is refused.
    ///
    /// - Throws: `CommandFailure` when something is wrong; all of it has then been printed.
    func compiled(_ groundwork: Groundwork) throws(CommandFailure) -> [Framework] {
        if let only { return [try only.compiled(groundwork)] }
        let (ids, folder) = (frameworks.value, groundwork.folder)
        if let twice = ids.first(where: { id in ids.filter { $0 == id }.count > 1 }) {
            try frameworks.origin.refuse(
                code: "dubbel-kader", "het kader \"\(VisibleText.name(twice))\" staat er twee keer",
                remedy: "noem elk kader één keer")
        }
        let profile = region.value.flatMap { FrameworkReader.region(at: folder.region($0)) }
        let isRegional = ids.filter { profile?.isMeant(for: $0) ?? (region.value != nil) }
        if region.value != nil && isRegional.isEmpty { _ = try choice(of: ids[0]).compiled(groundwork) }
        let known = ids.map { id in Set(Self.parameters(of: id, folder)) }
        let strays = assignments.filter { assignment in !known.contains { $0.contains(assignment.name) } }
        var compiled: [Framework] = []
        for (index, id) in ids.enumerated() {
            var choice = choice(of: id)
            if !isRegional.contains(id) { choice.region = Setting(nil, region.origin) }
            // A parameter that no framework has is refused by the first, with the names it does have.
            choice.assignments =
                assignments.filter { known[index].contains($0.name) } + (index == 0 ? strays : [])
            compiled.append(try choice.compiled(groundwork))
        }
        return compiled
    }

    private func choice(of id: String) -> FrameworkChoice {
        FrameworkChoice(
            framework: Setting(id, frameworks.origin), region: region, assignments: assignments)
    }

    private static func parameters(of id: String, _ folder: DataFolder) -> [String] {
        let read = FrameworkReader.read(directory: folder.framework(id), examples: false)
        return read.source?.parameters.map(\.name) ?? []
    }
}
