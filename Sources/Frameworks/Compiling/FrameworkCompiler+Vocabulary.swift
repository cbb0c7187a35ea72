public import Feel

extension FrameworkCompiler {
    /// The names the rules of a framework may use; a term or parameter that cannot be read is left out or empty.
    public func vocabulary(of source: FrameworkSource) -> Vocabulary {
        var names = VocabularyBuilder(model: model, functions: functions)
        for parameter in source.parameters { names.add(parameter) }
        names.add(source.terms)
        return names.vocabulary
    }
}
