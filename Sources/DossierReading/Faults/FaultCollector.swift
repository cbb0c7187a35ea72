import Diagnostics

/// The problems of one file while it is read, with the lines and columns of their offsets.
final class FaultCollector {
    let file: String
    let limits: ReadingLimits
    let source: LazySource
    /// The form of the file, which decides some words; nil when it is none that is read.
    let format: DossierFormat?
    /// In whose terms faults are told.
    let terms: FaultTerms
    private(set) var problems: ProblemList
    /// Whether so much is wrong that reading must stop.
    private(set) var isFull = false
    /// Stands for a warning that is only counted: it sorts behind those that are shown.
    private let unshown: Problem

    init(
        file: String, source: LazySource, limits: ReadingLimits, format: DossierFormat?,
        terms: FaultTerms = .file
    ) {
        self.terms = terms
        self.file = file
        self.source = source
        self.limits = limits
        self.format = format
        unshown = DossierReadingFault(.blankText).problem(at: Place(file: file, line: .max))
        problems = ProblemList(limit: limits.shownProblems)
    }

    /// Whether another warning is more than counted: only then is it worth saying much about it.
    var showsWarnings: Bool { problems.warningCount < limits.problems }

    /// Notes a fault.
    ///
    /// - Parameters:
    ///   - fault: What is wrong.
    ///   - offset: The byte offset it stands at, or nil for the file as a whole.
    ///   - path: The path inside the dossier; asked only when the fault is kept.
    func note(_ fault: DossierReadingFault, at offset: Int?, path: @autoclosure () -> String = "") {
        if isFull { return }
        if fault.code.isWarning, !showsWarnings {
            problems.add(unshown)
            return
        }
        let place = offset.map { source.text.place(of: $0, in: file) } ?? source.place(in: file)
        problems.add(
            terms == .workbook
                ? fault.problemInWorkbook(at: place, path: path(), format)
                : fault.problem(at: place, path: path(), format: format))
        guard problems.errorCount >= limits.problems else { return }
        isFull = true
        let last = DossierReadingFault(.tooManyProblems, limit: limits.problems)
        problems.add(last.problem(at: source.place(in: file)))
    }
}
