import Diagnostics
import Frameworks

/// The check that everything in a framework can ever come into play.
enum ReachCheck {
    /// What can never be reached, in the order listed.
    static func problems(of source: FrameworkSource) -> [Problem] {
        let byCode = Dictionary(source.requirements.map { ($0.code, $0) }) { first, _ in first }
        return source.requirements.flatMap { requirement in
            references(of: requirement).compactMap { key, reference in
                guard let target = byCode[reference.code], target.level != requirement.level else {
                    return nil
                }
                return Problem(
                    .error, code: "onbereikbaar", place: reference.place,
                    message: "\"\(key)\" van \(requirement.code) noemt \(target.code) van een ander niveau: "
                        + "een \(requirement.level.rawValue) wordt nooit samen met een \(target.level.rawValue) "
                        + "beoordeeld",
                    remedy: "noem een eis van niveau \(requirement.level.rawValue)")
            }
        }
    }

    private static func references(of requirement: RequirementSource) -> [(String, RequirementReference)] {
        var found: [(String, RequirementReference)] = []
        if let reference = requirement.onlyIf { found.append(("alleen als", reference)) }
        if case .professional(.refines(let reference)) = requirement.nature {
            found.append(("verfijnt", reference))
        }
        return found
    }
}
