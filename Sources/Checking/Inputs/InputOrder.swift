import DossierReading
import Frameworks

/// Which inputs come before the dossiers: what is judged once and shown beside them all.
enum InputOrder {
    private static let leadingKinds = Set(
        RequirementLevel.allCases.filter { $0 != .dossier }.map(\.rawValue))

    /// Whether bytes are the beginning of a network or an institution.
    static func leads(_ bytes: [UInt8]) -> Bool {
        RootKind.name(in: bytes).map { leadingKinds.contains($0) } ?? false
    }

    /// Networks and institutions first, both halves in the order given.
    static func leadingFirst(_ inputs: [Input], isContainer: (Input) -> Bool) -> [Input] {
        var leading: [Input] = []
        var others: [Input] = []
        for input in inputs {
            let isLeading =
                input.disposition == .judge && !isContainer(input)
                && leads(DossierFile.beginning(path: input.path, count: RootKind.prefixBytes))
            if isLeading { leading.append(input) } else { others.append(input) }
        }
        return leading + others
    }

    /// Whether ascending positions hold one.
    static func contains(_ positions: [Int], _ position: Int) -> Bool {
        var (low, high) = (0, positions.count)
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low < positions.count && positions[low] == position
    }
}
