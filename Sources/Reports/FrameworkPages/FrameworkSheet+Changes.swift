import Frameworks

extension FrameworkSheet {
    /// Who changed a parameter and what it is in the framework; nil for the framework's own value.
    func change(of parameter: ParameterSource) -> String? {
        guard let changer = FrameworkWords.changer(parameter.origin) else { return nil }
        let own = base?.parameters.first { $0.name == parameter.name }
        let value = own.map { "; in het kader: \(FrameworkWords.value(of: $0))" } ?? ""
        return "Veranderd door \(changer)\(value)"
    }
}
