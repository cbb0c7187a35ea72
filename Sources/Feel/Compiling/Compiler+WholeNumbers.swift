extension Compiler {
    /// Notes a problem when a number that counts something is written with a fraction: nothing would ever agree with it.
    ///
    /// - Returns: Whether it may stand there.
    func mayCount(_ number: Expression) -> Bool {
        guard number.isFraction else { return true }
        let _: Compiled? = problem(
            .wrongType(expected: "een heel getal", found: "een getal met een breuk"), at: number.range)
        return false
    }
}
