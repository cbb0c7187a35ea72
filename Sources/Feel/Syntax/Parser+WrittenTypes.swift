/// Types as the standard language writes them.
extension Parser {
    /// A type, such as `list<number>`.
    mutating func writtenType() -> WrittenType? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            fail(.tooDeep)
            return nil
        }
        return shallowType()
    }

    private mutating func shallowType() -> WrittenType? {
        guard let word = current.word else {
            fail(.expectedName(found: tokenText))
            return nil
        }
        if tokens[position + 1].isSymbol("<") {
            advance()
            advance()
            switch word {
            case "list", "range":
                guard let item = writtenType(), expect(symbol: ">") else { return nil }
                return word == "list" ? .list(item) : .range(item)
            case "context": return contextType()
            case "function": return functionType()
            default:
                fail(.unexpected(word))
                return nil
            }
        }
        return standardName().map { name in
            var whole = name
            while current.isSymbol("."), tokens[position + 1].word != nil {
                advance()
                whole += "." + (standardName() ?? "")
            }
            return .named(whole)
        }
    }

    private mutating func contextType() -> WrittenType? {
        var fields: [WrittenType.Field] = []
        if take(symbol: ">") { return .context([]) }
        repeat {
            guard let name = declaredName(until: { $0.isSymbol(":") || $0.isSymbol(">") }),
                expect(symbol: ":"),
                let type = writtenType()
            else {
                fail(.expectedName(found: tokenText))
                return nil
            }
            fields.append(.init(name: name, type: type))
        } while take(symbol: ",")
        return expect(symbol: ">") ? .context(fields) : nil
    }

    private mutating func functionType() -> WrittenType? {
        var parameters: [WrittenType] = []
        if !take(symbol: ">") {
            repeat {
                guard let type = writtenType() else { return nil }
                parameters.append(type)
            } while take(symbol: ",")
            guard expect(symbol: ">") else { return nil }
        }
        guard expect(symbol: "->"), let result = writtenType() else { return nil }
        return .function(parameters, result)
    }
}
