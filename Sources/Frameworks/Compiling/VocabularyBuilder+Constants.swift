import CivilDates
import Diagnostics
import Feel
import Records

extension VocabularyBuilder {
    /// The value of a parameter, read by its kind.
    func constant(_ parameter: ParameterSource) -> Result<Constant, Problem> {
        switch parameter.kind {
        case .duration: return single(parameter, "een duur als P42D of P3M", duration)
        case .number: return single(parameter, "een getal als 3 of 0.7", number)
        case .text: return single(parameter, "een tekst") { .text($0) }
        case .boolean:
            return single(parameter, "ja of nee") { ["ja": true, "nee": false][$0].map(Constant.boolean) }
        case .code(let list):
            return codes(parameter, list).map { index, codes in .code(list: index, codes.first ?? "") }
        case .codes(let list):
            return codes(parameter, list).map { index, codes in .codes(list: index, codes) }
        }
    }

    /// A value that stands for one that could not be read, so that rules can still be checked.
    func placeholder(_ kind: ParameterKind) -> Constant {
        switch kind {
        case .duration: .days(0)
        case .number: .number(significand: 0, exponent: 0)
        case .text: .text("")
        case .boolean: .boolean(false)
        case .code(let list): .code(list: listIndex(list), "")
        case .codes(let list): .codes(list: listIndex(list), [])
        }
    }

    private func listIndex(_ name: String) -> Int { model.codeLists.firstIndex { $0.name == name } ?? 0 }

    private func single(
        _ parameter: ParameterSource, _ expected: String, _ read: (String) -> Constant?
    ) -> Result<Constant, Problem> {
        guard parameter.value.count == 1, let value = parameter.value.first else {
            return .failure(
                problem(
                    at: parameter.value.first?.place ?? parameter.place,
                    "parameter \(parameter.name) heeft één waarde"))
        }
        if let constant = read(value.text) { return .success(constant) }
        return .failure(
            problem(
                at: value.place, "de waarde van parameter \(parameter.name) past niet", "schrijf \(expected)")
        )
    }

    private func duration(_ text: String) -> Constant? {
        switch try? CivilDuration(iso: text) {
        case .months(let months): .months(months)
        case .days(let days): .days(days)
        case nil: nil
        }
    }

    private func number(_ text: String) -> Constant? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) }),
            let significand = Int64(parts.joined())
        else { return nil }
        return .number(significand: significand, exponent: UInt32(parts.count == 2 ? parts[1].utf8.count : 0))
    }

    private func codes(_ parameter: ParameterSource, _ list: String) -> Result<(Int, [String]), Problem> {
        guard let index = model.codeLists.firstIndex(where: { $0.name == list }) else {
            let names = model.codeLists.map(\.name)
            return .failure(
                problem(
                    at: parameter.place, "de codelijst \(list) bestaat niet",
                    NearestName.suggestion(for: list, among: names).map { "bedoelt u \"\($0)\"?" }))
        }
        let known = model.codeLists[index].entries.map(\.code)
        for value in parameter.value where !known.contains(value.text) {
            let nearest = NearestName.suggestion(for: value.text, among: known)
            return .failure(
                problem(
                    at: value.place, "de code \"\(value.text)\" staat niet in de lijst \(list)",
                    nearest.map { "bedoelt u \"\($0)\"?" }))
        }
        return .success((index, parameter.value.map(\.text)))
    }

    private func problem(at place: Place, _ message: String, _ remedy: String? = nil) -> Problem {
        Problem(.error, code: "parameterwaarde", place: place, message: message, remedy: remedy)
    }
}
