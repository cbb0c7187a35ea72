/// What makes generated dossiers look like real ones; everything not named here is left to chance.
public struct GenerationBias: Sendable {
    /// How often an optional field is there, in percent, by `Type.field`.
    public var presence: [String: Int] = [:]
    /// How many items a list has, by `Type.field`.
    public var counts: [String: ClosedRange<Int>] = [:]
    /// The values to choose from, by `Type.field`; a value named twice is chosen twice as often.
    public var values: [String: [String]] = [:]

    /// Makes a bias from its parts.
    public init(
        presence: [String: Int] = [:], counts: [String: ClosedRange<Int>] = [:],
        values: [String: [String]] = [:]
    ) {
        self.presence = presence
        self.counts = counts
        self.values = values
    }

    /// Chance alone.
    public static let none = GenerationBias()

    /// Local safety plans with agreements, goals with actions, directors with periods, and sometimes a closing.
    public static let plansAndGoals = GenerationBias(
        presence: [
            "Dossier.huishouden": 95, "Dossier.betrokkenen": 97, "Dossier.overdracht": 95, "Dossier.hulp": 70,
            "Dossier.veiligheidsplannen": 88, "Dossier.doelen": 88, "Dossier.regie": 88,
            "Dossier.gezinsplannen": 60,
            "Dossier.afsluiting": 30, "Dossier.evaluaties": 50, "Dossier.mdos": 50,
            "Dossier.toestemmingen": 45,
            "Dossier.incidenten": 35, "Dossier.veiligheidsvoorwaarden": 50, "Dossier.berichten": 40,
            "Dossier.levering": 35, "Levering.nietLeverbaar": 80, "Huishouden.leden": 97,
            "Lid.inBeeldVoorVeiligheid": 40,
            "Betrokkene.vanaf": 60, "Betrokkene.tot": 25, "Betrokkene.organisatie": 50,
            "Betrokkene.structureelContact": 70,
            "Overdracht.datum": 80, "Overdracht.datumOntvangst": 40, "Overdracht.datumOpgepakt": 45,
            "Overdracht.documenten": 50, "Overdracht.gesprekken": 45, "Hulp.datumStart": 80,
            "Hulp.voorzieningen": 60, "Voorziening.aanbieder": 80, "Voorziening.datumStart": 80,
            "Veiligheidsplan.datumVaststelling": 85, "Veiligheidsplan.opsteller": 85,
            "Veiligheidsplan.opgesteldMet": 85, "Veiligheidsplan.afspraken": 85,
            "Veiligheidsplan.gedeeldMet": 75,
            "Veiligheidsplan.voorwaarden": 50, "Afspraak.verantwoordelijke": 85,
            "Afspraak.zichtOpVeiligheid": 80,
            "Afspraak.rapportage": 75, "Rapportage.wanneer": 80, "Rapportage.aan": 80,
            "Doel.meetcriterium": 65, "Doel.streefwaarde": 40, "Doel.instemming": 75, "Doel.datumStreef": 80,
            "Doel.acties": 88, "Doel.prioriteit": 65, "Doel.bijstellingen": 30, "Doel.voorwaarden": 40,
            "Actie.wat": 88, "Actie.wie": 88, "Actie.datumUiterlijk": 70, "Actie.frequentie": 40,
            "Regie.regisseurs": 92, "Regie.bekendBij": 75, "Regisseur.vanaf": 75, "Regisseur.tot": 35,
            "Gezinsplan.opgesteldMet": 75, "Gezinsplan.regisseur": 65, "Gezinsplan.akkoord": 60,
            "Evaluatie.datum": 85, "Evaluatie.deelnemers": 80, "Evaluatie.bijstellingNodig": 60,
            "Evaluatie.doelen": 60, "Mdo.datum": 85, "Mdo.deelnemers": 85, "Mdo.onderwerpen": 70,
            "Toestemming.gegeven": 80, "Toestemming.partijen": 80, "Incident.datum": 80,
            "Afsluiting.datum": 80,
            "Veiligheidsvoorwaarde.bron": 85, "Bericht.van": 80, "Bericht.aan": 80,
        ],
        counts: [
            "Levering.nietLeverbaar": 1...2,
            "Huishouden.leden": 1...4, "Dossier.betrokkenen": 2...6, "Dossier.veiligheidsplannen": 1...3,
            "Veiligheidsplan.afspraken": 1...3, "Dossier.doelen": 1...4, "Doel.acties": 1...3,
            "Regie.regisseurs": 1...3, "Dossier.gezinsplannen": 1...2,
        ],
        values: [
            "Veiligheidsplan.soort": ["lokaal", "lokaal", "lokaal", "veiligThuis"],
            "Doel.soort": ["veiligheid", "veiligheid", "veiligheid", "zorg", "overig"],
            "Doel.status": ["open", "open", "open", "behaald", "deelsBehaald", "nietBehaald", "vervallen"],
            "Dossier.status": ["lopend", "lopend", "afgesloten"],
            "Betrokkene.soort": [
                "regieteam", "sociaalWijkteam", "wijkteam", "gemeente", "veiligThuis", "zorgaanbieder",
                "school",
                "huisarts", "socialeNetwerk",
            ],
            "Betrokkene.organisatie": ["Stichting Anker", "Gemeente Heuvel", "Praktijk De Linde"],
            "Afspraak.zichtOpVeiligheid": ["true", "true", "true", "false"],
            "Betrokkene.structureelContact": ["true", "true", "false"],
            "Lid.inBeeldVoorVeiligheid": ["true", "true", "false"],
            "Veiligheidsvoorwaarde.bron": ["veiligThuis", "veiligThuis", "lokaal"],
            "Mdo.onderwerpen": ["risicoafweging", "visieOpVeiligheid", "plan", "evaluatie"],
        ])
}
