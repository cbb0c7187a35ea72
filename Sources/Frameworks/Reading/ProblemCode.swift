/// The stable codes of problems with the structure of framework files.
enum ProblemCode: String, CaseIterable {
    // Files and YAML
    case unreadable = "niet-te-lezen"
    case tooLarge = "te-groot"
    case tooDeep = "te-diep"
    case tooMany = "te-veel-onderdelen"
    case notUTF8 = "geen-utf8"
    case character = "teken"
    case yaml
    case anchor = "anker"
    case tag = "label"
    case fileName = "bestandsnaam"
    case missingFile = "ontbrekend-bestand"

    // Keys and values
    case duplicateKey = "dubbele-sleutel"
    case unknownKey = "onbekende-sleutel"
    case missingKey = "ontbrekende-sleutel"
    case shape = "vorm"
    case empty = "leeg"
    case unknownValue = "onbekende-waarde"
    case expressionBlock = "feel-blok"
    case number = "getal"
    case name = "naam"
    case slot = "invulplek"
    case surplusKey = "overbodige-sleutel"

    // Codes and references
    case codeGrammar = "ongeldige-code"
    case codePrefix = "code-past-niet"
    case duplicateCode = "dubbele-code"
    case unknownCode = "onbekende-code"
    case circular = "kringverwijzing"
    case unknownDocument = "onbekende-bron"
    case unknownQuestion = "onbekende-hoofdvraag"
    case unknownCriterion = "onbekend-criterium"
    case unknownParagraph = "onbekende-paragraaf"
    case unknownParameter = "onbekende-parameter"

    // Meaning
    case identity = "naam-past-niet"
    case quotation = "citaat-wijkt-af"
    case nature = "aard-past-niet"
    case proof = "bewijs-zonder-vraag"
    case cases = "gevallen"
    case topic = "onderwerp"
    case example = "voorbeeld-ontbreekt"
    case regionFramework = "regio-past-niet"

    // Answers of people
    case csv
    case answer = "antwoord"
}
