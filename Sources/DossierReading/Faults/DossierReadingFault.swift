/// One thing wrong or strange in a dossier, apart from its wording and place.
///
/// It holds names of elements, fields and codes of the model, never a value of the dossier.
public struct DossierReadingFault: Error, Hashable, Sendable {
    /// The code it is known by.
    public var code: DossierReadingCode
    /// The element, attribute, prefix or field it is about; empty when there is none.
    public var name: String
    /// The names that would do, or that it is compared with; what they mean depends on the code.
    public var others: [String]
    /// What to write instead when one thing is likely, or nil.
    public var suggestion: String?
    /// A limit in the unit of the code, or 0.
    public var limit: Int

    /// Makes a fault from its parts.
    public init(
        _ code: DossierReadingCode, name: String = "", others: [String] = [], suggestion: String? = nil,
        limit: Int = 0
    ) {
        self.code = code
        self.name = name
        self.others = others
        self.suggestion = suggestion
        self.limit = limit
    }
}
