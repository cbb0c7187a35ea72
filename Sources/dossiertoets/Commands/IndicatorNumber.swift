import ArgumentParser
import Frameworks

/// An indicator as a person names it: its number, or the code of one of its requirements.
struct IndicatorNumber: ExpressibleByArgument {
    private let named: Int

    init?(argument: String) {
        guard let number = Int(argument) ?? RequirementCode(argument)?.indicator else { return nil }
        named = number
    }

    /// The number.
    ///
    /// - Throws: `CommandFailure` when the framework has no such indicator.
    func number(in framework: FrameworkSource) throws(CommandFailure) -> Int {
        let numbers = framework.indicators.map(\.number).sorted()
        guard !numbers.contains(named) else { return named }
        let known = numbers.map(String.init).joined(separator: ", ")
        throw CommandFailure(
            status: .wrongUsage, message: "fout: dit kader heeft geen indicator \(named) – kies uit: \(known)"
        )
    }
}
