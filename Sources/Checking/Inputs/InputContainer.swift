import DossierReading

/// Something that holds inputs: an archive, or a stream with a dossier on every line.
protocol InputContainer {
    /// Whether what comes next is not there yet.
    var mayWait: Bool { get }
    /// What comes next in it, or nil at its end.
    mutating func next() -> InputStep?
}

/// What comes next on the way through inputs.
enum InputStep {
    /// An input.
    case input(Input)
    /// Something with inputs in it.
    case container(any InputContainer)
}

/// The files of an archive: networks and institutions, dossiers, then those that are left out.
struct ArchiveContainer: InputContainer {
    let mayWait = false
    private let archive: ZipArchive
    /// The positions of networks and institutions, ascending.
    private let leading: [Int]
    private var lead = 0
    private var position = 0

    /// Takes an open archive.
    init(_ archive: ZipArchive) {
        self.archive = archive
        let entries = archive.entries
        leading = entries.indices.filter { position in
            let entry = entries[position]
            guard entry.fault == nil, entry.format != .ndjson else { return false }
            return InputOrder.leads(archive.beginning(of: entry, count: RootKind.prefixBytes))
        }
    }

    mutating func next() -> InputStep? {
        if lead < leading.count {
            defer { lead += 1 }
            return step(archive.entries[leading[lead]])
        }
        while InputOrder.contains(leading, position) { position += 1 }
        defer { position += 1 }
        let entries = archive.entries
        if position < entries.count { return step(entries[position]) }
        let skipped = archive.skipped
        if position == 0, skipped.isEmpty {
            // An archive of nothing but folders is an input of its own, or nobody would hear of it.
            return .input(Input(path: archive.path, disposition: .faulty(DossierReadingFault(.emptyFile))))
        }
        guard position - entries.count < skipped.count else { return nil }
        let skip = skipped[skipped.index(skipped.startIndex, offsetBy: position - entries.count)]
        let reason: Input.SkipReason = skip.reason == .hidden ? .hidden : .otherKind
        return .input(Input(path: skip.path, disposition: .skip(reason)))
    }

    private func step(_ entry: ZipEntry) -> InputStep {
        if let fault = entry.fault { return .input(Input(path: entry.path, disposition: .faulty(fault))) }
        if entry.format == .ndjson { return Self.lines(entry, of: archive) }
        return .input(Self.input(entry, of: archive))
    }

    /// A file with a dossier on every line.
    private static func lines(_ entry: ZipEntry, of archive: ZipArchive) -> InputStep {
        do {
            return .container(LineContainer(try archive.lines(of: entry), path: entry.path))
        } catch {
            return .input(Input(path: entry.path, disposition: .faulty(error)))
        }
    }

    /// A file with one dossier, unpacked by the worker that judges it.
    static func input(_ entry: ZipEntry, of archive: ZipArchive) -> Input {
        let unpack: @Sendable () throws(DossierReadingFault) -> [UInt8] = {
            () throws(DossierReadingFault) in try archive.read(entry).bytes
        }
        return Input(path: entry.path, disposition: .judge, source: .deferred(unpack))
    }
}

/// The lines of a stream.
struct LineContainer: InputContainer {
    private let stream: LineStream
    private let path: String
    private var count = 0
    private var isAtEnd = false

    /// Takes a stream at its start.
    init(_ stream: LineStream, path: String) {
        self.stream = stream
        self.path = path
    }

    var mayWait: Bool { !isAtEnd && stream.mayWait }

    mutating func next() -> InputStep? {
        if isAtEnd { return nil }
        do {
            if let line = try stream.next() {
                count += 1
                return .input(Self.input(line, path))
            }
            isAtEnd = true
            // A stream without dossiers is an input of its own, or nobody would hear of it.
            return count > 0 ? nil : .input(fault(DossierReadingFault(.emptyFile)))
        } catch {
            isAtEnd = true
            return .input(fault(error))
        }
    }

    /// One line.
    static func input(_ line: DossierLine, _ path: String) -> Input {
        Input(
            path: path, line: line.number, disposition: line.fault.map { .faulty($0) } ?? .judge,
            source: .bytes(line.bytes))
    }

    private func fault(_ fault: DossierReadingFault) -> Input {
        Input(path: path, disposition: .faulty(fault))
    }
}
