import Diagnostics

/// The check that what goes first in a work list are indicators of the framework.
enum PriorityCheck {
    /// Reports numbers of `voorrang` that no indicator has.
    static func check(_ framework: FrameworkSource, problems: ProblemSink) {
        let known = framework.indicators.map { String($0.number) }
        for written in framework.display.priority where !known.contains(written.text) {
            problems.report(
                .unknownValue, at: written.place,
                "\"\(written.text)\" kan niet bij \"\(Key.priority.rawValue)\" in de weergave",
                remedy: Remedy.choose(for: written.text, among: known))
        }
    }
}
