public import DossierReading
public import Frameworks
import Glibc

/// All inputs behind the paths a user names: files, what is in folders and archives, the lines of streams.
///
/// Archives and streams are opened when their turn comes, one at a time, so that memory does not grow with
/// their number.
public struct InputExpander: InputSource, @unchecked Sendable {
    // A stream in `open` has no lock of its own: an input source is asked by one thread at a time.

    /// The path that stands for standard input.
    public static let standardInput = "-"
    /// What standard input is called in messages.
    private static let standardInputName = "standaardinvoer"

    /// How many inputs there are, or nil when that shows only at the end.
    public let count: Int?

    private let named: [Input]
    /// The files named as network or institution, and the other files with those first; nil until it is asked for.
    private var ordered: [Input]?
    private let beside: [Input]
    private let format: InputFormat?
    private var position = 0
    private var readsStandardInput: Bool
    private var open: [any InputContainer] = []

    /// Finds the files behind paths.
    ///
    /// - Parameters:
    ///   - paths: Files and folders, and `-` for standard input.
    ///   - format: The form of standard input, and of named files of which the ending says nothing.
    ///   - beside: Files that are a network or an institution, by the kind each must be, in order.
    public init(
        _ paths: [String], format: InputFormat? = nil, beside: [(path: String, kind: RequirementLevel)] = []
    ) {
        self.beside = beside.map { file in
            var input =
                InputCollector.inputs(for: [file.path]).first ?? Input(path: file.path, disposition: .missing)
            input.requiredKind = file.kind
            return input
        }
        self.format = format
        named = InputCollector.inputs(for: paths.filter { $0 != Self.standardInput })
        readsStandardInput = paths.contains(Self.standardInput)
        let holdsMore = named.contains { $0.disposition == .judge && Self.isContainer($0, format) }
        count = holdsMore || readsStandardInput ? nil : named.count + beside.count
    }

    /// Whether a file is among those that are read, whatever it is called.
    public func reads(_ path: String) -> Bool {
        guard let wanted = FileIdentity(path) else { return false }
        return (beside + named).contains { input in
            input.disposition == .judge && FileIdentity(input.path) == wanted
        }
    }

    /// Whether the next line of a stream is not there yet.
    public var mayWait: Bool { open.last?.mayWait ?? false }

    /// The next input, or nil at the end.
    public mutating func next() -> Input? {
        while true {
            guard let step = step() else { return nil }
            switch step {
            case .input(let input): return input
            case .container(let container): open.append(container)
            }
        }
    }

    private mutating func step() -> InputStep? {
        while !open.isEmpty {
            if let step = open[open.count - 1].next() { return step }
            open.removeLast()
        }
        let inputs = inOrder()
        let isBeside = position < beside.count
        if readsStandardInput && !isBeside {
            readsStandardInput = false
            return standardInput()
        }
        guard position < inputs.count else { return nil }
        defer { position += 1 }
        return isBeside ? .input(inputs[position]) : step(inputs[position])
    }

    /// All files in the order of their turn.
    private mutating func inOrder() -> [Input] {
        if let ordered { return ordered }
        let inputs = beside + InputOrder.leadingFirst(named) { Self.isContainer($0, format) }
        ordered = inputs
        return inputs
    }

    private func step(_ input: Input) -> InputStep {
        guard input.disposition == .judge, Self.isContainer(input, format) else { return .input(input) }
        return opened(input.path, InputFormat(ending: input.path) ?? format) {
            () throws(DossierReadingFault) in
            try ZipArchive(path: input.path)
        } lines: { () throws(DossierReadingFault) in
            try LineStream(path: input.path)
        }
    }

    private func standardInput() -> InputStep {
        let path = Self.standardInputName
        if format == .zip || format == .ndjson {
            return opened(path, format) { () throws(DossierReadingFault) in
                try ZipArchive(descriptor: STDIN_FILENO, path: path)
            } lines: {
                LineStream(descriptor: STDIN_FILENO)
            }
        }
        let read: @Sendable () throws(DossierReadingFault) -> [UInt8] = {
            () throws(DossierReadingFault) in
            try DossierFile.read(descriptor: STDIN_FILENO, path: path).bytes
        }
        return .input(Input(path: path, disposition: .judge, source: .deferred(read)))
    }

    private func opened(
        _ path: String, _ format: InputFormat?, archive: () throws(DossierReadingFault) -> ZipArchive,
        lines: () throws(DossierReadingFault) -> LineStream
    ) -> InputStep {
        do {
            if format == .zip { return .container(ArchiveContainer(try archive())) }
            return .container(LineContainer(try lines(), path: path))
        } catch {
            return .input(Input(path: path, disposition: .faulty(error)))
        }
    }

    /// Whether a file holds more than one dossier.
    private static func isContainer(_ input: Input, _ format: InputFormat?) -> Bool {
        let form = InputFormat(ending: input.path) ?? format
        return form == .zip || form == .ndjson
    }
}
