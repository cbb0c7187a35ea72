extension FrameworkSource {
    /// The SHA-256 of all files the framework was read from, in hexadecimal.
    ///
    /// It covers the name and the digest of each file, in order of their names, not the folder they stand in, so the
    /// same framework has the same digest on every machine.
    public var digest: String {
        let named = files.map { file in
            (name: file.path.split(separator: "/").last.map(String.init) ?? file.path, digest: file.sha256)
        }
        let lines = named.sorted { $0.name < $1.name }.map { "\($0.digest)  \($0.name)\n" }
        return SourceFile.digest(of: Array(lines.joined().utf8))
    }
}
