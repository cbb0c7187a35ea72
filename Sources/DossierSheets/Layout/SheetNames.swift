import Records

/// What sheets are called: after their list, and after what the list lies in where that is not enough to tell.
struct SheetNames {
    /// The most characters of a name that spreadsheets take.
    static let lengthLimit = 31
    /// The sheet that says how to fill in the others.
    static let manual = "Uitleg"
    /// The sheet that says what is recorded in no dossier.
    static let undelivered = "Niet leverbaar"
    /// The sheet that codes are chosen from.
    static let codes = "Codelijsten"

    let model: RecordModel

    /// The names of sheets, all different, also to who does not look at capitals.
    func names(of sheets: [SheetPlan], root: RecordModel.Root) -> [String] {
        let plain = sheets.map { $0.path.isEmpty ? root.element : Self.words(Self.last($0.path)) }
        var taken: Set<String> = Set([Self.manual, Self.undelivered, Self.codes].map { $0.lowercased() })
        return sheets.indices.map { index in
            let isOutermost = sheets[index].path.split(separator: ".").count < 2
            let isShared = plain.filter { $0 == plain[index] }.count > 1
            let wanted =
                isOutermost || !isShared ? plain[index] : "\(plain[index]) bij \(holder(of: sheets[index]))"
            var name = Self.cut(wanted, to: Self.lengthLimit)
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = Self.cut(wanted, to: Self.lengthLimit - 4) + " \(number)"
                number += 1
            }
            return name
        }
    }

    /// The record that holds a list, in one word.
    private func holder(of sheet: SheetPlan) -> String {
        guard let step = sheet.steps.last else { return "" }
        return Self.words(model.types[step.type].name).lowercased()
    }

    private static func last(_ path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? path
    }

    private static func cut(_ name: String, to limit: Int) -> String {
        name.count <= limit ? name : name.prefix(limit - 1) + "."
    }

    /// A name as words: `watAlsHetNietLukt` becomes `Wat als het niet lukt`.
    static func words(_ name: String) -> String {
        var words = ""
        for letter in name {
            if letter.isUppercase, !words.isEmpty {
                words += " " + letter.lowercased()
            } else {
                words += words.isEmpty ? letter.uppercased() : String(letter)
            }
        }
        return words
    }
}
