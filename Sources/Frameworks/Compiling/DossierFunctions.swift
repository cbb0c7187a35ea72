public import Feel

/// The functions that know two record types of the dossier by name.
public enum DossierFunctions {
    /// `lid(x)` and `betrokkene(x)`: what a reference to either of the two points to, or nothing.
    public static let all: [FunctionDefinition] = [
        .narrowing(
            "lid", to: "Lid",
            manual:
                "Het lid van het huishouden waar x naar verwijst; niet vastgelegd als x een betrokkene is."),
        .narrowing(
            "betrokkene", to: "Betrokkene",
            manual: "De betrokkene waar x naar verwijst; niet vastgelegd als x een lid van het huishouden is."
        ),
    ]
}
