import CivilDates
import Diagnostics
import Frameworks
import Judging

/// What a framework says about itself, in words a policy officer uses.
enum FrameworkWords {
    /// Who decides a requirement.
    static func words(for nature: RequirementNature) -> String {
        switch nature {
        case .mechanical: "het dossier beslist"
        case .signal: "het dossier laat zien of het er is, een mens beoordeelt de kwaliteit"
        case .professional(.decides): "alleen een mens kan dit beoordelen"
        case .professional(.refines(let other)):
            "alleen een mens kan dit beoordelen; de vraag staat open zodra \(other.code) voldaan is"
        }
    }

    /// The standard of proof, the level when it is not the dossier, and who decides.
    static func proof(of requirement: RequirementSource) -> String {
        let level =
            switch requirement.level {
            case .dossier: ""
            case .institution: " (gaat over de instelling)"
            case .network: " (gaat over het netwerk)"
            }
        return "\(requirement.proof.rawValue)\(level); \(words(for: requirement.nature))"
    }

    /// What else counts for a requirement: that closing does not end its term, where its lack is told already, and who
    /// is to act when that is not who keeps the dossier.
    static func notes(on requirement: RequirementSource) -> [(label: String, text: String)] {
        let closing =
            requirement.closingDoesNotCount
            ? [("Sluiting", "een afsluiting laat deze termijn niet eindigen")] : []
        let told = requirement.cases.compactMap { part in
            part.toldAt.map { other in
                ("Al gemeld bij", other.code.description + (part.name.map { " (\($0.text))" } ?? ""))
            }
        }
        return closing + told + (requirement.doer.map { [("Aan zet", $0)] } ?? [])
    }

    /// In which region a point decides and by whose agreement; nil when it does not.
    static func promotion(of requirement: RequirementSource, in framework: FrameworkSource) -> (
        label: String, text: String
    )? {
        requirement.promotion.map { promotion in
            ("Beslist mee in regio \(framework.region?.title ?? "")", promotion.decision)
        }
    }

    /// What points do, on a page about a framework.
    static func pointsLine(_ framework: FrameworkSource) -> String {
        framework.indicators.allSatisfy(\.promotedPoints.isEmpty)
            ? "Toetspunten leiden tot bevindingen en tellen niet mee in het oordeel."
            : "Toetspunten leiden tot bevindingen. Welke in deze regio meetellen in het oordeel, staat erbij."
    }

    /// What stands above the points that decide in the region.
    static let promotedTitle = "Toetspunten die in deze regio meebeslissen"

    /// Where a definition comes from.
    static func words(for origin: Origin) -> String {
        switch origin {
        case .framework: "kader"
        case .region(let id): "regio \(VisibleText.escaped(id))"
        case .commandLine: "opdrachtregel"
        case .settings: "instellingenbestand"
        }
    }

    /// Who changed something, as the end of *veranderd door*; nil for what is the framework's own.
    static func changer(_ origin: Origin) -> String? {
        switch origin {
        case .framework: nil
        case .region(let id): "regio \(VisibleText.escaped(id))"
        case .commandLine: "de opdrachtregel"
        case .settings: "het instellingenbestand"
        }
    }

    /// `Titel van het stuk, bijlage 1, indicator 4`; the id of the document when the framework does not list it.
    static func source(_ citation: Citation, in framework: FrameworkSource) -> String {
        let documents = framework.documents + (framework.region?.documents ?? [])
        let title = documents.first { $0.id == citation.document }?.title ?? citation.document
        return "\(title), \(citation.location)"
    }

    /// The name of a term with its parameters: `is regisseur(iemand)`.
    static func name(of term: TermSource) -> String {
        term.parameters.isEmpty
            ? term.name : "\(term.name)(\(term.parameters.map(\.name).joined(separator: ", ")))"
    }

    /// Which framework this is: `Kader tsd-lokaal-netwerk, versie 1.0, van kracht vanaf 1 september 2019`.
    static func line(for framework: FrameworkSource) -> String {
        let from = framework.validFrom.map { ", geldig vanaf \(date($0.text))" } ?? ""
        let until =
            framework.validUntil.map { "\(from.isEmpty ? ", geldig" : "") tot \(date($0.text))" } ?? ""
        let region =
            framework.region.map { "; met de afspraken van regio \($0.title) (\($0.status.rawValue))" } ?? ""
        return
            "Kader \(framework.id), versie \(framework.version), \(framework.status.rawValue)\(from)\(until)\(region)."
    }

    /// A document on one line: title, publisher, year.
    static func line(for document: CitedDocument) -> String {
        [document.title, document.publisher, document.year].compactMap { $0 }.joined(separator: ", ") + "."
    }

    /// What kind of value a parameter holds, as the framework file writes it.
    static func words(for kind: ParameterKind) -> String {
        switch kind {
        case .duration: "duur"
        case .number: "getal"
        case .text: "tekst"
        case .boolean: "ja/nee"
        case .code(let list): "code \(list)"
        case .codes(let list): "codes \(list)"
        }
    }

    /// The value of a parameter in words; an empty list is *geen*.
    static func value(of parameter: ParameterSource) -> String {
        let words = JudgedWords.value(of: parameter)
        return words.isEmpty ? "geen" : words
    }

    private static func date(_ text: String) -> String { PartialDate(iso: text).map(DutchWords.date) ?? text }
}
