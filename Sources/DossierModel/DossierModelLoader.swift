public import Records

/// Reads the schema of the dossier model: the record types every file and rule is checked against.
///
/// The schema is plain XML Schema 1.0, restricted to what `SchemaSubset` allows; anything outside it
/// is refused with its line and what is allowed instead.
public struct DossierModelLoader {
    /// Where a reference type says what it may point to.
    static let referenceSource = "urn:dossiertoets:verwijzing"

    /// Reads a schema file.
    ///
    /// - Parameter path: The path of `dossier.xsd`.
    /// - Returns: The model, its types in the order of the schema.
    /// - Throws: Everything that is wrong with the schema.
    public static func load(path: String) throws(DossierModelError) -> RecordModel {
        let bytes: [UInt8]
        do { bytes = try SchemaParsing.bytes(ofFile: path) } catch {
            throw DossierModelError([error], file: path)
        }
        return try load(bytes: bytes, file: path)
    }

    /// Reads a schema from memory.
    ///
    /// - Parameters:
    ///   - bytes: The schema.
    ///   - file: The name that problems show.
    /// - Returns: The model, its types in the order of the schema.
    /// - Throws: Everything that is wrong with the schema.
    public static func load(bytes: [UInt8], file: String) throws(DossierModelError) -> RecordModel {
        let schema: SchemaNode
        do { schema = try SchemaParsing.root(of: bytes, file: file) } catch {
            throw DossierModelError([error], file: file)
        }
        let faults = SchemaSubset.faults(in: schema)
        guard faults.isEmpty else { throw DossierModelError(faults, file: file) }
        var builder = ModelBuilder(schema)
        guard let model = builder.build() else { throw DossierModelError(builder.faults, file: file) }
        return model
    }
}
