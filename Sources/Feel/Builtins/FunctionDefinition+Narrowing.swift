import Records

extension FunctionDefinition {
    /// A function that gives the record a reference points to when it is of one list, else null.
    public static func narrowing(_ name: String, to type: String, manual: String) -> FunctionDefinition {
        FunctionDefinition("\(name)(x)", arity: 1...1, manual) { call in
            guard let (found, locate) = call.value(0) else { return nil }
            guard let target = call.compiler.model.types.firstIndex(where: { $0.name == type }),
                found.isComparable(with: .record([target]))
            else {
                return call.compiler.problem(
                    .wrongType(expected: type, found: found.words(in: call.compiler.model)),
                    at: call.arguments[0].range)
            }
            return Compiled(
                .record([target]),
                .value { frame in
                    let located = locate(&frame)
                    guard located.cell.tag == .record || located.cell.tag == .reference else {
                        return located.cell.isNull
                            ? located : Located(.null(.notComputable), located.trace)
                    }
                    if frame.records[Int(located.cell.bits)].type == target { return located }
                    return Located(.null(.notRecorded), located.trace)
                }, at: call.range)
        }
    }
}
