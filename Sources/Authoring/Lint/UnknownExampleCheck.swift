import Diagnostics
import Frameworks

/// The check that an example shows what cannot be decided.
///
/// What holds and what fails is demanded when the files are read; whether a requirement can be undecided at all shows
/// only when its conditions are understood.
enum UnknownExampleCheck {
    /// Mechanical requirements and signals that can be undecided and have no example of it.
    ///
    /// - Parameters:
    ///   - source: The framework with its examples.
    ///   - coverage: What it was compiled with.
    /// - Returns: The problems; empty when there are none.
    static func problems(of source: FrameworkSource, _ coverage: OperandCoverage) -> [Problem] {
        let shown = Set(source.examples.filter { $0.outcome == .unknown }.map(\.requirement.code))
        let canBeUnknown = coverage.undecidable
        return source.requirements.filter { requirement in
            if case .professional = requirement.nature { return false }
            return canBeUnknown.contains(requirement.code) && !shown.contains(requirement.code)
        }.map { requirement in
            Problem(
                .error, code: "voorbeeld-ontbreekt", place: requirement.place,
                message: "van \(requirement.code) ontbreekt een voorbeeld met uitkomst \"onbekend\"",
                remedy: "laat zien wat er ontbreekt als niemand het kan zeggen, met nietLeverbaar of null")
        }
    }
}
