/// How the program ends; the gravest of several wins.
enum ExitStatus: Int32, Comparable {
    /// Done.
    case done = 0
    /// Done, and the threshold that was asked for was hit.
    case thresholdHit = 1
    /// Wrong usage.
    case wrongUsage = 2
    /// Some input was refused; the rest was judged.
    case inputRefused = 3
    /// The framework is broken.
    case frameworkBroken = 4
    /// The engine failed.
    case internalFault = 70
    /// Output could not be written.
    case cannotWrite = 74
    /// A person or another program ended it early.
    case interrupted = 130

    /// Orders by gravity, which is the order of the numbers.
    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// Ends the program with a message on standard error.
struct CommandFailure: Error {
    /// How the program ends.
    var status: ExitStatus
    /// What is said, complete lines in Dutch; empty when everything has been said already.
    var message: String
}
