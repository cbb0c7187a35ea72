import Diagnostics

extension FeelProblem {
    /// A stable kebab-case Dutch code.
    public var code: String {
        switch cause {
        case .empty, .unexpectedCharacter, .foreignSign, .foreignQuotes, .bareNot, .numberTooLarge,
            .unclosedText, .unknownEscape,
            .unclosedComment, .tooLong, .tooDeep, .tooLarge, .unexpected, .expected, .expectedName,
            .expectedValue:
            "feel-schrijfwijze"
        case .unknownName: "onbekende-naam"
        case .unknownField, .noFields: "onbekend-veld"
        case .unknownFunction: "onbekende-functie"
        case .unknownCode: "onbekende-code"
        case .incomparable: "niet-vergelijkbaar"
        case .inoperable, .wrongType: "verkeerde-soort"
        case .wrongArgumentCount: "aantal-argumenten"
        case .invalidLiteral, .mixedDuration: "datum-of-duur"
        case .positionZero: "plaats-nul"
        case .comparesWithNull: "vergelijking-met-null"
        case .shadows: "naam-bezet"
        case .recursion: "kringverwijzing"
        case .brokenTerm: "begrip-onbruikbaar"
        case .bareCondition: "kale-voorwaarde"
        case .needsLiteral: "letterlijke-tekst-nodig"
        case .alwaysSame(true): "altijd-waar"
        case .alwaysSame(false): "altijd-onwaar"
        case .repeated: "dubbele-voorwaarde"
        }
    }

    /// What is wrong, in Dutch.
    public var message: String {
        let shown = VisibleText.name
        return switch cause {
        case .empty: "hier staat geen voorwaarde"
        case .unexpectedCharacter: "dit teken hoort niet in een voorwaarde"
        case .foreignSign(let sign, _): "\"\(sign)\" is geen teken van de regeltaal"
        case .foreignQuotes: "de regeltaal kent deze aanhalingstekens niet"
        case .bareNot: "achter \"not\" hoort een haakje"
        case .numberTooLarge: "dit getal heeft meer dan achttien cijfers"
        case .unclosedText: "deze tekst heeft geen sluitend aanhalingsteken"
        case .unknownEscape: "een schuine streep heeft voor dit teken geen betekenis"
        case .unclosedComment: "deze opmerking heeft geen einde"
        case .tooLong: "deze voorwaarde is langer dan \(Parser.lengthLimit) bytes"
        case .tooLarge: "deze voorwaarde telt met haar begrippen meer dan \(Compiler.workLimit) onderdelen"
        case .tooDeep: "deze voorwaarde is dieper genest dan \(Parser.depthLimit) lagen"
        case .unexpected(let found): "\"\(shown(found))\" wordt hier niet verwacht"
        case .expected(let expected, let found): "hier hoort \"\(expected)\", er staat \"\(found)\""
        case .expectedName(let found): "hier hoort een naam, er staat \"\(found)\""
        case .expectedValue(let found): "hier hoort een waarde, er staat \"\(found)\""
        case .unknownName(let name, _, _, _): "de naam \"\(shown(name))\" is hier niet bekend"
        case .unknownField(let name, let record, _, _): "\(record) heeft geen veld \"\(shown(name))\""
        case .unknownFunction(let name, _): "de functie \"\(shown(name))\" bestaat niet"
        case .noFields(let type): "\(type) heeft geen velden"
        case .unknownCode(let code, let list, _): "de code \"\(shown(code))\" staat niet in de lijst \(list)"
        case .incomparable(let left, let right): "\(left) en \(right) zijn niet te vergelijken"
        case .inoperable(let sign, let left, let right): "\"\(sign)\" werkt niet op \(left) en \(right)"
        case .wrongType(let expected, let found): "hier hoort \(expected), er staat \(found)"
        case .wrongArgumentCount(let function, let expected, let found):
            "de functie \"\(function)\" krijgt \(expected), er \(found == 1 ? "staat" : "staan") er \(found)"
        case .invalidLiteral(let text): "\"\(shown(text))\" is geen datum of duur"
        case .mixedDuration(let text): "\"\(shown(text))\" mengt maanden en dagen"
        case .positionZero: "op plaats 0 van een lijst staat nooit iets"
        case .comparesWithNull: "een vergelijking met null zegt niet waarom iets ontbreekt"
        case .shadows(let name): "de naam \"\(shown(name))\" is al van een veld of begrip"
        case .recursion(let name): "het begrip \"\(shown(name))\" verwijst naar zichzelf"
        case .brokenTerm(let name):
            "het begrip \"\(shown(name))\" is zelf niet in orde, of leest gegevens die er hier niet zijn"
        case .bareCondition: "dit ja/nee kan ontbreken en mag dan niet stil nee worden"
        case .needsLiteral: "hier hoort een tekst tussen aanhalingstekens"
        case .alwaysSame(true): "deze voorwaarde is altijd waar, wat er ook in een dossier staat"
        case .alwaysSame(false): "deze voorwaarde is nooit waar, wat er ook in een dossier staat"
        case .repeated: "deze voorwaarde staat er al"
        }
    }

    /// What to do now, in Dutch, or nil when the message says it all.
    public var remedy: String? {
        switch cause {
        case .unknownName(let name, _, _, true):
            "zet een code tussen aanhalingstekens: \"\(VisibleText.name(name))\""
        case .unknownName(let name, let candidates, let elsewhere, false),
            .unknownField(let name, _, let candidates, let elsewhere):
            ForeignWords.remedy(naming: name) ?? Self.nearest(to: name, among: candidates)
                ?? elsewhere.map { Self.pointing(to: $0, from: name) }
                ?? Self.listing(candidates)
        case .unknownFunction(let name, let candidates):
            ForeignWords.remedy(calling: name) ?? Self.nearest(to: name, among: candidates)
                ?? Self.listing(candidates) ?? "docs/regeltaal.md noemt alle functies"
        case .unknownCode(let name, _, let candidates):
            Self.nearest(to: name, among: candidates) ?? Self.listing(candidates)
                ?? "docs/dossiermodel.md noemt de codes"
        case .unknownEscape:
            "schrijf \\\\ voor een schuine streep, of \\u met vier cijfers voor een ander teken"
        case .positionZero: "het eerste element is [1], het laatste [-1]"
        case .comparesWithNull: "gebruik vastgelegd(…)"
        case .bareCondition: "schrijf ja(…) of nee(…)"
        case .mixedDuration: "tel ze na elkaar op: datum + @\"P3M\" + @\"P14D\""
        case .invalidLiteral: "schrijf een datum als 2019-03-01, een duur als P3M of P14D"
        case .shadows: "kies een andere naam"
        case .tooDeep, .tooLong: "maak van een deel een begrip"
        case .tooLarge: "laat begrippen minder vaak naar andere begrippen verwijzen"
        case .unclosedComment: "sluit de opmerking met */"
        case .foreignSign(_, let instead): "schrijf \(instead)"
        case .bareNot: "schrijf not(…)"
        case .foreignQuotes: "schrijf rechte dubbele: \"…\""
        case .unexpected(","): "schrijf een breuk met een punt: 0.5"
        case .unexpected(let word), .expected(_, let word), .expectedValue(let word):
            ForeignWords.remedy(misplaced: word)
        case .incomparable(let left, let right): ForeignWords.remedy(comparing: [left, right])
        case .inoperable(_, "een datum", "een getal"):
            "schrijf een duur: @\"P28D\" is 28 dagen, @\"P6W\" zes weken"
        case .alwaysSame: "haal haar weg, of schrijf wat er wel van afhangt"
        case .repeated: "haal een van de twee weg"
        default: nil
        }
    }

    private static func nearest(to name: String, among candidates: [String]) -> String? {
        NearestName.suggestion(for: name, among: candidates).map { "bedoelt u \"\($0)\"?" }
    }

    /// Where a field stands that was asked at the wrong place.
    private static func pointing(to field: FieldElsewhere, from name: String) -> String {
        if field.holder == "kader" { return "bedoelt u \"kader.\(field.name)\"?" }
        return field.name == name
            ? "dat is een veld van \(field.holder): schrijf het achter een naam daarvan, zoals x.\(field.name)"
            : "bedoelt u het veld \"\(field.name)\" van \(field.holder)?"
    }

    /// The candidates themselves, when there are few enough to read.
    private static func listing(_ candidates: [String]) -> String? {
        guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
        return "kies uit: " + candidates.joined(separator: ", ")
    }
}
