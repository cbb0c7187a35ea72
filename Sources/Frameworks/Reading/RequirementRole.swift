/// In which list a requirement stands, which says what its code and keys may be.
enum RequirementRole {
    /// Under `eisen` of a decision rule; `isOnly` when the rule has no other, and its code needs no letter.
    case requirement(rule: RequirementCode, citation: Citation, isOnly: Bool)
    /// Under `toetspunten` of an indicator.
    case point(indicator: Int)
    /// Under `toetspunten` of a region profile.
    case regionalPoint

    /// The Dutch noun for what stands there.
    var noun: String {
        switch self {
        case .requirement: "eis"
        case .point, .regionalPoint: "toetspunt"
        }
    }

    /// The keys that may stand there.
    var group: FormatGroup {
        switch self {
        case .requirement: .requirement
        case .point: .point
        case .regionalPoint: .regionalPoint
        }
    }

    /// What is wrong with a code in this role and what would be right, or nil.
    func objection(to code: RequirementCode) -> (message: String, remedy: String)? {
        switch self {
        case .requirement(let rule, _, let isOnly):
            if code.rule != rule {
                return ("\(code) past niet bij beslisregel \(rule)", "schrijf bijvoorbeeld \(rule).a")
            }
            if code.letter == nil && !isOnly {
                return (
                    "\(code) heeft geen letter, maar de beslisregel heeft meer eisen",
                    "schrijf bijvoorbeeld \(rule).a"
                )
            }
            return nil
        case .point(let indicator):
            if code.kind != .rule && code.indicator == indicator { return nil }
            return (
                "\(code) is geen code van een toetspunt van indicator \(indicator)",
                "schrijf bijvoorbeeld \(indicator).A1"
            )
        case .regionalPoint:
            if code.kind == .regional { return nil }
            return (
                "\(code) is geen code van een toetspunt van een regio",
                "schrijf bijvoorbeeld \(code.indicator).R1"
            )
        }
    }
}
