extension RecordModel {
    /// One step of a path: a field and the record type it belongs to.
    public struct Step: Hashable, Sendable {
        /// The index of the record type in `types`.
        public var type: Int
        /// The index of the field in the type.
        public var field: Int

        /// Makes a step from its parts.
        public init(type: Int, field: Int) {
            self.type = type
            self.field = field
        }
    }

    /// The steps of a rule path without indices (`doelen.acties.wie`).
    ///
    /// - Returns: The steps, or the position of the first name that is no field and the record type asked there
    ///   (nil where the value before it is no record).
    public func steps(ofPath path: String, from root: Int) -> Result<[Step], UnknownPath> {
        var type: Int? = root
        var steps: [Step] = []
        for (position, name) in path.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
            guard let current = type, let field = types[current].index(ofField: String(name)) else {
                return .failure(UnknownPath(name: String(name), position: position, type: type))
            }
            steps.append(Step(type: current, field: field))
            if case .record(let next) = types[current].fields[field].content {
                type = next
            } else {
                type = nil
            }
        }
        return .success(steps)
    }

    /// The field a step names.
    public func field(_ step: Step) -> Field { types[step.type].fields[step.field] }

    /// The simple type of a field, or nil when it holds records.
    public func simpleType(of field: Field) -> SimpleType? {
        if case .simple(let index) = field.content { simpleTypes[index] } else { nil }
    }
}

/// A path that the model does not know.
public struct UnknownPath: Error, Hashable, Sendable {
    /// The name that is no field.
    public var name: String
    /// The 0-based position of the name in the path.
    public var position: Int
    /// The record type asked for the field, or nil when the value before it is no record.
    public var type: Int?
}
