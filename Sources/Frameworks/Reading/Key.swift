/// Every key of the framework format: the one file where its Dutch words meet Swift names.
enum Key: String, CaseIterable {
    // kader.yaml
    case framework = "kader"
    case title = "titel"
    case version = "versie"
    case status
    case validFrom = "geldig vanaf"
    case validUntil = "geldig tot"
    case equality = "gelijkheid"
    case documents = "bronnen"
    case questions = "hoofdvragen"
    case closing = "sluiting"
    case parameters
    case terms = "begrippen"
    case display = "weergave"
    case derived = "afleidingen"
    case agenda
    case windows = "vensters"
    case publisher = "uitgever"
    case year = "jaar"
    case file = "bestand"
    case code
    case question = "vraag"
    case theme = "thema"
    case criteria
    case text = "tekst"
    case closedWhen = "gesloten als"
    case closingDate = "op"
    case from = "van"
    case until = "tot"
    case lapsesWhen = "termijnen vervallen als"
    case kind = "soort"
    case value = "waarde"
    case explanation = "uitleg"
    case decision = "besluit"
    case with = "met"
    case expression = "is"
    case goodThreshold = "drempel goed"
    case minimumJudged = "minimum beoordeeld"
    case priority = "voorrang"
    case name = "naam"
    case rows = "rijen"
    case rowWhen = "als"
    case rowThen = "dan"

    // NN-naam.yaml
    case indicator
    case mainQuestion = "hoofdvraag"
    case criterion = "criterium"
    case citation = "bron"
    case document
    case location = "plaats"
    case rules = "beslisregels"
    case points = "toetspunten"
    case quotation = "citaat"
    case requirements = "eisen"
    case proof = "bewijs"
    case level = "niveau"
    case doer = "wie"
    case nature = "aard"
    case onlyIf = "alleen als"
    case applicableWhen = "van toepassing als"
    case dueFrom = "beoordeelbaar vanaf"
    case closingDoesNotCount = "sluiting telt niet"
    case forEach = "voor elk"
    case metWhen = "voldaan als"
    case questionWhen = "vraag als"
    case noQuestionBecause = "geen vraag omdat"
    case refiningQuestions = "nog te beoordelen"
    case refines = "verfijnt"
    case decides = "beslist"
    case cases = "gevallen"
    case toldAt = "al gemeld bij"
    case good = "goed"
    case improve = "beter"
    case unknown = "onbekend"

    // onderwerpen.yaml
    case sections = "afdelingen"
    case paragraphs = "paragrafen"
    case topics = "onderwerpen"
    case paragraph = "paragraaf"
    case fedBy = "gevoed door"
    case alwaysReport = "altijd melden"
    case goodPractice = "goed voorbeeld"
    case recommendation = "aanbeveling"

    // NN-naam.voorbeelden.yaml
    case outcome = "uitkomst"
    case referenceDate = "peildatum"
    case undeliverable = "nietLeverbaar"
    case onlyWithoutRegion = "alleen zonder regio"
    case dossier

    // regios/naam.yaml
    case region = "regio"
    case appliesTo = "voor"
    case feeds = "voedt"
    case promotions = "beslissen mee"
    case examples = "voorbeelden"

    // bronnen/naam.yaml
    case statements = "uitspraken"
    case contradictions = "tegenspraken"
    case lines = "regels"
    case encodedIn = "gecodeerd in"
    case notEncoded = "niet gecodeerd"
    case what = "wat"
    case choice = "keuze"
    case changedBy = "te wijzigen met"

    // antwoorden.yaml
    case answers = "antwoorden"
    case dossierID = "kenmerk"
    case reason = "reden"
    case answeredBy = "door"
    case date = "datum"
}
