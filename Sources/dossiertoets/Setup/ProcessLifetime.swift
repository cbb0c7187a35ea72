import Frameworks

/// What stays as long as the process does.
enum ProcessLifetime {
    /// Keeps frameworks until the process ends.
    ///
    /// Nobody needs the memory any more then, and giving back their thousands of parts one by one takes a tenth of a
    /// run over one dossier.
    static func keep(_ frameworks: [Framework]) {
        for framework in frameworks { _ = Unmanaged.passRetained(framework) }
    }
}
