/// Finds out what becomes of one input, whatever the others are.
///
/// One per thread; what depends on the order of the inputs is decided afterwards.
protocol InputWorker: AnyObject {
    /// What becomes of an input.
    func outcome(of input: Input) -> CheckOutcome
}
