import Glibc

/// Files without a name: only this process can read one, and it is gone when the process ends.
public enum UnnamedFile {
    /// Where they are made: what `TMPDIR` names, or `/tmp` where it names nothing.
    public static var folder: String { folder(getenv("TMPDIR").map { String(cString: $0) }) }

    /// The folder that a setting names.
    static func folder(_ setting: String?) -> String {
        guard let setting, !setting.isEmpty else { return "/tmp" }
        return setting
    }

    /// Makes one, open for reading and writing, that only this user may read and no program started later inherits.
    ///
    /// - Parameter folder: Where it is made.
    /// - Returns: Its descriptor, for the caller to close; nil when none can be made there.
    public static func open(in folder: String = folder) -> Int32? {
        var path = Array("\(folder)/dossiertoets-XXXXXX".utf8CString)
        // The file is made with mode 0600.
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }
}
