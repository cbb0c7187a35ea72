import DossierReading
import Glibc

/// Finds one dossier by the name that reports give it: a file, a file in an archive, a line of a stream.
public enum InputLocator {
    /// The input with a name such as `map/a.xml`, `archief.zip/map/a.xml`, `export.ndjson:12` or
    /// `archief.zip/export.ndjson:12`.
    ///
    /// - Parameter name: What reports call it by. A path that exists is that path, whatever it looks like.
    /// - Returns: The input; a missing one when there is no such thing.
    public static func input(named name: String) -> Input {
        if exists(name) { return file(name) }
        let (path, line) = split(name)
        if let line, exists(path) {
            return found(name) { () throws(DossierReadingFault) in
                try Self.line(line, of: LineStream(path: path), path)
                    ?? Input(path: path, line: line, disposition: .missing)
            }
        }
        guard let archive = archivePath(in: path) else { return missing(name) }
        return found(name) { () throws(DossierReadingFault) in
            try entry(path, line, of: ZipArchive(path: archive))
        }
    }

    /// A file that exists; one that holds many dossiers needs to be told which.
    private static func file(_ path: String) -> Input {
        guard let format = InputFormat(ending: path), format == .zip || format == .ndjson else {
            return Input(path: path, disposition: .judge)
        }
        return Input(path: path, disposition: .holdsMany(format))
    }

    private static func entry(
        _ path: String, _ line: Int?, of archive: ZipArchive
    ) throws(DossierReadingFault) -> Input? {
        guard let entry = archive.entries.first(where: { $0.path == path }) else { return nil }
        if let fault = entry.fault { throw fault }
        guard entry.format == .ndjson else {
            return line == nil ? ArchiveContainer.input(entry, of: archive) : nil
        }
        guard let line else { return Input(path: path, disposition: .holdsMany(.ndjson)) }
        return try Self.line(line, of: archive.lines(of: entry), path)
    }

    private static func line(
        _ number: Int, of stream: LineStream, _ path: String
    ) throws(DossierReadingFault) -> Input? {
        while let line = try stream.next(), line.number <= number {
            if line.number == number { return LineContainer.input(line, path) }
        }
        return nil
    }

    private static func found(
        _ name: String, _ find: () throws(DossierReadingFault) -> Input?
    ) -> Input {
        do {
            return try find() ?? missing(name)
        } catch {
            return Input(path: name, disposition: .faulty(error))
        }
    }

    private static func missing(_ name: String) -> Input { Input(path: name, disposition: .missing) }

    /// `export.ndjson` and 12, of `export.ndjson:12`.
    private static func split(_ name: String) -> (path: String, line: Int?) {
        guard let colon = name.lastIndex(of: ":"), let line = Int(name[name.index(after: colon)...]), line > 0
        else { return (name, nil) }
        return (String(name[..<colon]), line)
    }

    /// The part of a path that is an archive on disk: `map/archief.zip` of `map/archief.zip/a/b.xml`.
    private static func archivePath(in path: String) -> String? {
        path.indices.lazy.filter { path[$0] == "/" }.map { String(path[..<$0]) }
            .first { InputFormat(ending: $0) == .zip && exists($0) }
    }

    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }
}
