import ArgumentParser
import Frameworks

/// An indicator as a person names it: its number, or the code of one of its requirements.
struct IndicatorNumber: ExpressibleByArgument {
    private let named: Int
    /// The requirement it was named by, or nil.
    private let requirement: RequirementCode?

    init?(argument: String) {
        requirement = RequirementCode(argument)
        guard let number = Int(argument) ?? requirement?.indicator else { return nil }
        named = number
    }

    /// The number.
    ///
    /// - Throws: `CommandFailure` when the framework has no such indicator or requirement.
    func number(in framework: FrameworkSource) throws(CommandFailure) -> Int {
        let numbers = framework.indicators.map(\.number).sorted()
        let codes = framework.requirements.map(\.code)
        if let requirement, numbers.contains(named),
            !codes.contains(where: { $0 == requirement || $0.rule == requirement })
        {
            throw unknown(requirement, in: framework)
        }
        guard !numbers.contains(named) else { return named }
        let known = numbers.map(String.init).joined(separator: ", ")
        throw CommandFailure(
            status: .wrongUsage, message: "fout: dit kader heeft geen indicator \(named) – kies uit: \(known)"
        )
    }

    private func unknown(_ requirement: RequirementCode, in framework: FrameworkSource) -> CommandFailure {
        let known = framework.requirements.map(\.code).filter { $0.indicator == named }
        return CommandFailure(
            status: .wrongUsage,
            message: "fout: dit kader heeft geen eis \(requirement) – kies uit: "
                + known.map(\.description).joined(separator: ", "))
    }
}
