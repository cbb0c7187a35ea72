extension DossierReadingFault {
    /// What is wrong with a stream or a file as it is read, and what to do now.
    var streamWording: (message: String, remedy: String?) {
        switch code {
        case .changedFile:
            (
                "het bestand veranderde terwijl het gelezen werd",
                "wacht tot het klaar is en toets het opnieuw"
            )
        case .lineTooLong:
            ("de regel is langer dan \(Self.size(limit))", "zet elk dossier op een eigen regel")
        default:
            (
                "het archief van de standaardinvoer past niet in de map voor tijdelijke bestanden",
                "maak daar ruimte, zet TMPDIR op een andere map, of geef het archief als bestand op"
            )
        }
    }

    /// What is wrong with an archive as a whole, and what to do now.
    var archiveWording: (message: String, remedy: String?) {
        switch code {
        case .archiveTooLarge:
            ("het archief is groter dan \(Self.size(limit))", "verdeel de dossiers over meer archieven")
        case .archiveTooFull:
            (
                "in het archief zitten meer dan \(limit) bestanden",
                "verdeel de dossiers over meer archieven"
            )
        case .archiveDirectoryTooLarge:
            (
                "de inhoudsopgave van het archief is groter dan \(Self.size(limit))",
                "verdeel de dossiers over meer archieven of geef ze kortere namen"
            )
        case .archiveOverlap:
            (
                "in het archief delen bestanden dezelfde bytes; zo'n archief maakt geen gewoon programma",
                "vertrouw het niet en vraag de dossiers opnieuw op"
            )
        case .archiveSplit:
            ("het archief bestaat uit meer delen", "voeg de delen samen tot één archief")
        default:
            ("het archief is niet te lezen: \(name)", suggestion)
        }
    }

    /// What is wrong with one file in an archive, and what to do now.
    var entryWording: (message: String, remedy: String?) {
        switch code {
        case .entryPath:
            (
                "de naam in het archief is te lang of geen gewoon pad binnen het archief",
                "maak het archief opnieuw, met kortere namen en zonder .., stationsletter of backslash"
            )
        case .entryName:
            (
                "in de naam staan tekens die geen UTF-8 zijn",
                "maak het archief opnieuw met namen in UTF-8, of gebruik gewone letters"
            )
        case .entryDuplicate:
            ("deze naam staat meer dan één keer in het archief", "laat één bestand met deze naam over")
        case .entryEncrypted:
            ("het bestand is versleuteld", "maak het archief opnieuw zonder wachtwoord")
        case .entryMethod:
            (
                "het bestand is ingepakt op een manier die niet gelezen wordt",
                "maak het archief opnieuw als gewoon zip-bestand (deflate)"
            )
        case .entryLink:
            ("hier staat een koppeling in plaats van een bestand", "neem het bestand zelf in het archief op")
        case .entrySpecial:
            ("dit is geen gewoon bestand", "neem alleen gewone bestanden in het archief op")
        case .entryArchive:
            ("in het archief zit een archief", "pak het uit en lever de dossiers zelf")
        default: unpackingWording
        }
    }

    private var unpackingWording: (message: String, remedy: String?) {
        let remake = "maak het archief opnieuw"
        return switch code {
        case .entryRatio:
            (
                "uitgepakt is het bestand meer dan \(limit) keer zo groot als in het archief",
                "lever het dossier zelf, buiten het archief"
            )
        case .entryHeader:
            ("het archief spreekt zichzelf tegen over dit bestand", remake)
        case .entrySize:
            ("uitgepakt heeft het bestand een andere grootte dan het archief zegt", remake)
        case .entryChecksum:
            ("het controlegetal van het bestand klopt niet", remake)
        default:
            ("het bestand is in het archief beschadigd", remake)
        }
    }
}
