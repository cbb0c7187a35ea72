/// Who decides a requirement.
public enum RequirementNature: Sendable, Equatable {
    /// The dossier decides (`mechanisch`).
    case mechanical
    /// Presence is mechanical, quality is a person's (`signaal`).
    case signal
    /// Only a person can say (`professioneel`).
    case professional(ProfessionalRole)

    /// What the answer of a person does.
    public enum ProfessionalRole: Sendable, Equatable {
        /// It refines the named requirement and is open only while that one is met.
        case refines(RequirementReference)
        /// It takes the place of a fact.
        case decides
    }
}
