public import Diagnostics

/// What is wrong with the files of a framework and with their expressions, told together.
public enum FrameworkProblems {
    /// The problems of both in file order.
    ///
    /// Names that are unknown only because the part that gives them could not be read are left out.
    public static func together(files: [Problem], expressions: [Problem]) -> [Problem] {
        let consequences: Set = [
            "onbekende-naam", "onbekende-functie", "onbekend-veld", "begrip-onbruikbaar",
        ]
        let isBroken = files.contains { $0.severity == .error }
        let own = isBroken ? expressions.filter { !consequences.contains($0.code) } : expressions
        return (files + own).inFileOrder()
    }
}
