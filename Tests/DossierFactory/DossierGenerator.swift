public import DossierModel
import PropertyTesting
public import Records

/// Makes dossiers the model allows, the same ones for the same seed.
///
/// References resolve, numbers are given once in their space, and what is declared undeliverable is left out.
public struct DossierGenerator: Sendable {
    /// The model the dossiers follow.
    public let model: RecordModel
    /// What makes them look real.
    public let bias: GenerationBias
    private let maker: ValueMaker

    /// Makes a generator.
    ///
    /// - Throws: The pattern of the model that lies outside the subset of the schema.
    public init(model: RecordModel, bias: GenerationBias = .none) throws(ValuePattern.Fault) {
        self.model = model
        self.bias = bias
        maker = try ValueMaker(model: model)
    }

    /// A maker of values with a stream of its own.
    public func values(seed: UInt64) -> ValueMaker {
        var maker = maker
        maker.numbers = SeededNumbers(seed: seed)
        return maker
    }

    /// A file of a kind.
    ///
    /// - Parameters:
    ///   - seed: Decides every choice.
    ///   - size: From 0 (little more than what is required) to 10 (more than 40 KB of XML).
    ///   - kind: The name of a root, such as `dossier`; the first root when there is none of that name.
    /// - Returns: The file.
    public func dossier(seed: UInt64, size: Int = 3, kind: String = "dossier") -> GeneratedDossier {
        let root = model.root(named: kind) ?? model.roots[0]
        var run = GenerationRun(model: model, bias: bias, values: values(seed: seed), size: size)
        return GeneratedDossier(root: root, record: run.root(ofType: root.type))
    }

    /// The file with another value at a place, its references to records that are there.
    ///
    /// - Parameters:
    ///   - place: The field that changes.
    ///   - dossier: The file.
    ///   - seed: Decides the value.
    ///   - mayBeAbsent: Whether it may be left out or recorded as unknown.
    /// - Returns: The changed file.
    public func replacing(
        _ place: GeneratedPlace, of dossier: GeneratedDossier, seed: UInt64, mayBeAbsent: Bool = true
    ) -> GeneratedDossier {
        var run = GenerationRun(model: model, bias: bias, values: values(seed: seed), size: 3)
        var changed = dossier
        changed.record[place] = run.value(
            of: place.field(in: model), owner: place.type, numbersFrom: 1_000_000 + Int(seed % 1_000) * 1_000,
            mayBeAbsent: mayBeAbsent)
        var linker = ReferenceLinker(model: model, numbers: SeededNumbers(seed: seed))
        linker.repair(&changed.record)
        return changed
    }
}
