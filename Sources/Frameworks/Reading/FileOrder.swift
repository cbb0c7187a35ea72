public import Diagnostics

extension Sequence<Problem> {
    /// The problems by file, line and column; those at one place stay in their order, those without one come first.
    public func inFileOrder() -> [Problem] {
        enumerated().sorted { left, right in
            switch (left.element.place, right.element.place) {
            case (let first?, let second?) where first != second: first < second
            case (nil, _?): true
            case (_?, nil): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
