import CivilDates
import Records

extension Compiler {
    /// `base.name`: a parameter of the framework, a field, or a part of a date or duration.
    func path(_ base: Expression, _ name: String, in scope: Scope, at range: Range<Int>) -> Compiled? {
        let nameRange = max(range.upperBound - name.utf8.count, range.lowerBound)..<range.upperBound
        if case .name(vocabulary.constantsName) = base.form {
            return parameter(name, at: range, nameAt: nameRange)
        }
        guard let compiled = compile(base, in: scope) else { return nil }
        switch compiled.type {
        case .record(let types): return field(name, of: compiled, types: types, at: range, nameAt: nameRange)
        case .list(.record(let types)):
            let slot = builder.newSlot()
            let item = variable(slot, .record(types), at: range)
            guard let enumerate = compiled.enumerate,
                let field = field(name, of: item, types: types, at: range, nameAt: nameRange),
                let locate = field.locate
            else { return nil }
            return Compiled(.list(field.type), .list(Lists.mapped(enumerate, slot: slot, locate)), at: range)
        case .date, .months, .days: return part(name, of: compiled, at: range, nameAt: nameRange)
        default:
            return problem(.noFields(of: compiled.type.words(in: model)), at: nameRange)
        }
    }

    /// A field of a record, or of whichever of several kinds of record it turns out to be.
    func field(
        _ name: String, of base: Compiled, types: [Int], at range: Range<Int>, nameAt: Range<Int>? = nil
    ) -> Compiled? {
        var places: [FieldPlace] = []
        var type: FeelType?
        for recordType in types {
            guard let index = model.types[recordType].index(ofField: name) else {
                let record = model.types[recordType]
                let shared = record.fields.map(\.name).filter { field in
                    types.allSatisfy { model.types[$0].index(ofField: field) != nil }
                }
                return problem(
                    .unknownField(
                        name, record: record.name, candidates: shared, elsewhere: fieldElsewhere(name)),
                    at: nameAt ?? range)
            }
            places.append(FieldPlace(type: recordType, field: index))
            noteRead(of: model.types[recordType].fields[index])
            let found = model.feelType(of: model.types[recordType].fields[index])
            type = type.map { $0 == found ? $0 : .any } ?? found
        }
        guard let locate = base.locate, let type else { return nil }
        let suffixes = base.suffixes.map { builder.suffix(name, behind: $0) }
        let next = zip(base.suffixes, suffixes).map { SuffixStep(before: $0, after: $1) }
        let step: Locate =
            places.count == 1
            ? FieldStep.single(locate, places[0].field, next) : FieldStep.among(locate, places, next)
        var result = Compiled(type, .value(step), at: range, suffixes: [0] + suffixes)
        result.isField = true
        return result
    }

    private func parameter(_ name: String, at range: Range<Int>, nameAt: Range<Int>) -> Compiled? {
        switch vocabulary.constants[name] {
        case .months(let months): constant(.months, Cell(tag: .months, bits: Int64(months)), at: range)
        case .days(let days): constant(.days, Cell(tag: .days, bits: Int64(days)), at: range)
        case .number(let significand, let exponent):
            constant(.number, Decimals.cell(Int128(significand), scale: exponent), at: range)
        case .text(let text): constant(.text, builder.literal(text), at: range)
        case .boolean(let value): constant(value, at: range)
        case .code(let list, let code):
            constant(.code(list), .code(model.symbol(of: code) ?? -1), at: range)
        case .codes(let list, let codes):
            Compiled(
                .list(.code(list)),
                .list(
                    Lists.literal(
                        codes.map { code in
                            let cell = Cell.code(model.symbol(of: code) ?? -1)
                            return { _ in Located(cell) }
                        })), at: range)
        case nil:
            problem(
                .unknownField(
                    name, record: vocabulary.constantsName, candidates: vocabulary.constants.keys.sorted()),
                at: nameAt)
        }
    }

    /// `.year`, `.month`, `.day` of a date; `.years`, `.months`, `.days` of a duration.
    private func part(
        _ name: String, of base: Compiled, at range: Range<Int>, nameAt: Range<Int>
    ) -> Compiled? {
        guard let locate = base.locate, let part = TemporalPart(name, of: base.type) else {
            return problem(
                .unknownField(
                    name, record: base.type.words(in: model), candidates: TemporalPart.names(of: base.type)),
                at: nameAt)
        }
        return Compiled(
            .number,
            .value { frame in
                let cell = frame.use(locate(&frame))
                return Located(cell.isNull ? .wanting(cell) : part.value(of: cell))
            }, at: range)
    }
}
