public import CivilDates
public import Diagnostics
import Frameworks
public import Records

extension Judge {
    /// A short list of facts that would make an indicator positive.
    ///
    /// Facts are supposed in a copy of the dossier, which is judged: the list is enough, and each of its facts is
    /// needed. Values that stand in the dossier are called in question only where no new fact will do. What only a
    /// person can answer is left to questions; what a person answered stands, whatever the dossier says.
    ///
    /// - Parameters:
    ///   - number: The indicator.
    ///   - arena: The dossier.
    ///   - source: The text it was read from.
    ///   - referenceDate: The day that decides what is due.
    ///   - answers: What people found, as `judge` was told.
    /// - Returns: The list; of an indicator that is positive or does not apply an empty one.
    public func turningList(
        ofIndicator number: Int, _ arena: Arena, source: SourceText, referenceDate: CivilDay,
        answers: [Answer] = []
    ) -> TurningList {
        let supposed = supposedFacts(
            ofIndicator: number, arena, source: source, referenceDate: referenceDate, answers: answers)
        let writer = TurningListWriter(bench: supposed.bench, facts: supposed.facts, model: arena.model)
        return TurningList(facts: writer.points(), isEnough: supposed.isEnough)
    }

    /// The facts of the list with their values, which may be those of the dossier: not to be shown.
    func supposedFacts(
        ofIndicator number: Int, _ arena: Arena, source: SourceText, referenceDate: CivilDay,
        answers: [Answer] = []
    ) -> (facts: [Supposed], isEnough: Bool, bench: TurningBench) {
        let bench = TurningBench(
            judge: self, arena: arena, source: source, indicator: number, referenceDate: referenceDate,
            answers: answers)
        if bench.requirements.isEmpty || bench.isTurned(by: []) { return ([], true, bench) }
        let (facts, isEnough) = TurningSearch(bench: bench).run()
        return (facts, isEnough, bench)
    }
}
