import Records

extension ReadingPlan {
    /// The fault of a file in another version than that of the model.
    var wrongVersion: DossierReadingFault {
        let version = model.namespace.split(separator: ":").last.map(String.init)
        return DossierReadingFault(.wrongVersion, suggestion: version)
    }

    /// What is said when a value of a field is wrong: of another version, that and nothing else.
    func fault(_ fault: DossierReadingFault, ofField field: Int, inType type: Int) -> DossierReadingFault {
        let isVersion =
            fault.code == .invalidForm && model.types[type].fields[field].name == FieldName.version
        return isVersion ? wrongVersion : fault
    }
}
