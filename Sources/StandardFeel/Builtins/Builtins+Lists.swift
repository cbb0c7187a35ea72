internal import Feel

extension Builtins {
    /// Functions of lists.
    static let lists: [Entry] = [
        function("list contains", "list:list,element") { arguments in
            .boolean((arguments[0].items ?? []).contains { $0.isEqual(to: arguments[1]) == true })
        },
        function("count", "list:list") { .integer($0[0].items?.count ?? 0) },
        function("min", "list*:list") { extreme($0[0].items ?? [], sign: -1) },
        function("max", "list*:list") { extreme($0[0].items ?? [], sign: 1) },
        function("sum", "list*:list") { total($0[0].items ?? []) },
        function("product", "list*:list") { fold($0[0], Decimal34.product) },
        function("mean", "list*:list") { mean($0[0].items ?? []) },
        function("median", "list*:list") { median($0[0]) },
        function("stddev", "list*:list") { deviation($0[0]) },
        function("mode", "list*:list") { mode($0[0]) },
        function("all", "list*:list") { Evaluator.conjunction($0[0].items ?? []) },
        function("any", "list*:list") { Evaluator.disjunction($0[0].items ?? []) },
        function("sublist", "list:list,start position:number,length?:number") { sublist($0) },
        function("append", "list:list,item*:list") { .list(($0[0].items ?? []) + ($0[1].items ?? [])) },
        function("concatenate", "list*:list") { concatenated($0[0]).map { .list($0) } ?? .null },
        function("union", "list*:list") { concatenated($0[0]).map { .list(distinct($0)) } ?? .null },
        function("insert before", "list:list,position:number,newItem") { arguments in
            place(arguments[1], in: arguments[0]).map { place in
                var items = arguments[0].items ?? []
                items.insert(arguments[2], at: place)
                return .list(items)
            } ?? .null
        },
        function("remove", "list:list,position:number") { arguments in
            place(arguments[1], in: arguments[0]).map { place in
                var items = arguments[0].items ?? []
                items.remove(at: place)
                return .list(items)
            } ?? .null
        },
        function("list replace", "list:list,position:number,newItem") { arguments in
            place(arguments[1], in: arguments[0]).map { place in
                var items = arguments[0].items ?? []
                items[place] = arguments[2]
                return .list(items)
            } ?? .null
        },
        function("reverse", "list:list") { .list(($0[0].items ?? []).reversed()) },
        function("index of", "list:list,match") { arguments in
            .list(
                (arguments[0].items ?? []).enumerated().filter {
                    $0.element.isEqual(to: arguments[1]) == true
                }
                .map { .integer($0.offset + 1) })
        },
        function("distinct values", "list:list") { .list(distinct($0[0].items ?? [])) },
        function("duplicate values", "list:list") { arguments in
            let items = arguments[0].items ?? []
            return .list(
                distinct(items.filter { item in items.filter { $0.isEqual(to: item) == true }.count > 1 }))
        },
        function("flatten", "list:list") { .list(flattened($0[0].items ?? [])) },
        calling("sort", "list:list,precedes?:function") { arguments, depth in
            sorted(arguments[0].items ?? [], by: arguments[1], depth)
        },
        calling("list replace", "list:list,match:function,newItem") { arguments, depth in
            replaced(arguments[0].items ?? [], arguments[1], arguments[2], depth)
        },
    ]

    /// A function that calls one of its arguments.
    private static func calling(
        _ name: String, _ signature: String, _ body: @escaping @Sendable ([Value], Int) -> Value
    ) -> Entry {
        var entry = function(name, signature) { _ in .null }
        entry.callable = Callable(form: entry.callable.form, isBuiltin: true) { arguments, depth in
            arguments[0].isNull ? .null : body(arguments, depth)
        }
        return entry
    }

    private static func call(_ function: Value, _ arguments: [Value], _ depth: Int) -> Value {
        guard case .function(let callable) = function, depth < Scope.depthLimit,
            callable.form.count == arguments.count
        else { return .null }
        return callable.body(arguments, depth + 1)
    }

    private static func sorted(_ items: [Value], by precedes: Value, _ depth: Int) -> Value {
        if items.isEmpty { return .list([]) }
        var failed = false
        let result = items.sorted { a, b in
            if precedes.isNull {
                guard let order = a.order(with: b) else {
                    failed = true
                    return false
                }
                return order < 0
            }
            guard let truth = call(precedes, [a, b], depth).truth else {
                failed = true
                return false
            }
            return truth
        }
        return failed ? .null : .list(result)
    }

    private static func replaced(_ items: [Value], _ match: Value, _ new: Value, _ depth: Int) -> Value {
        var result: [Value] = []
        for item in items {
            guard let truth = call(match, [item, new], depth).truth else { return .null }
            result.append(truth ? new : item)
        }
        return .list(result)
    }

    private static func place(_ position: Value, in list: Value) -> Int? {
        guard let position = position.number?.truncated, let count = list.items?.count, position != 0,
            position.magnitude <= count
        else { return nil }
        return position > 0 ? position - 1 : count + position
    }

    private static func extreme(_ items: [Value], sign: Int) -> Value {
        guard var best = items.first else { return .null }
        for item in items.dropFirst() {
            guard let order = item.order(with: best) else { return .null }
            if order * sign > 0 { best = item }
        }
        return best.order(with: best) == nil ? .null : best
    }

    private static func total(_ items: [Value]) -> Value {
        guard var result = items.first, !result.isNull else { return .null }
        if case .text = result { return .null }
        for item in items.dropFirst() { result = Arithmetic.apply(.plus, result, item) }
        switch result {
        case .number, .months, .nanoseconds: return result
        default: return .null
        }
    }

    private static func fold(_ list: Value, _ join: (Decimal34, Decimal34) -> Decimal34?) -> Value {
        guard let numbers = numbers(list), var result = numbers.first else { return .null }
        for number in numbers.dropFirst() {
            guard let next = join(result, number) else { return .null }
            result = next
        }
        return .number(result)
    }

    private static func numbers(_ list: Value) -> [Decimal34]? {
        guard let items = list.items else { return nil }
        let numbers = items.compactMap(\.number)
        return numbers.count == items.count ? numbers : nil
    }

    private static func mean(_ items: [Value]) -> Value {
        items.isEmpty ? .null : Arithmetic.apply(.divided, total(items), .integer(items.count))
    }

    private static func median(_ list: Value) -> Value {
        guard let numbers = numbers(list)?.sorted(), !numbers.isEmpty else { return .null }
        let middle = numbers.count / 2
        if numbers.count % 2 == 1 { return .number(numbers[middle]) }
        return .number(
            Decimal34.sum(numbers[middle - 1], numbers[middle]).flatMap {
                Decimal34.quotient($0, Decimal34(2))
            })
    }

    private static func deviation(_ list: Value) -> Value {
        guard let numbers = numbers(list), numbers.count > 1, let mean = mean(list.items ?? []).number else {
            return .null
        }
        var squares = Decimal34.zero
        for number in numbers {
            guard let off = Decimal34.difference(number, mean), let square = Decimal34.product(off, off),
                let sum = Decimal34.sum(squares, square)
            else { return .null }
            squares = sum
        }
        return .number(Decimal34.quotient(squares, Decimal34(numbers.count - 1))?.squareRoot)
    }

    private static func mode(_ list: Value) -> Value {
        guard let numbers = numbers(list) else { return .null }
        var counts: [Decimal34: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        let most = counts.values.max()
        return .list(counts.filter { $0.value == most }.keys.sorted().map { .number($0) })
    }

    private static func sublist(_ arguments: [Value]) -> Value {
        guard let items = arguments[0].items, let first = place(arguments[1], in: arguments[0]) else {
            return .null
        }
        guard let length = arguments[2].number else { return .list(Array(items[first...])) }
        guard let length = length.truncated, length >= 1, first + length <= items.count else { return .null }
        return .list(Array(items[first..<first + length]))
    }

    private static func concatenated(_ lists: Value) -> [Value]? {
        guard let lists = lists.items else { return nil }
        if lists.contains(where: \.isNull) { return nil }
        return lists.flatMap { $0.items ?? [$0] }
    }

    private static func distinct(_ items: [Value]) -> [Value] {
        var result: [Value] = []
        for item in items where !result.contains(where: { $0.isEqual(to: item) == true }) {
            result.append(item)
        }
        return result
    }

    private static func flattened(_ items: [Value]) -> [Value] {
        items.flatMap { item in item.items.map(flattened) ?? [item] }
    }
}
