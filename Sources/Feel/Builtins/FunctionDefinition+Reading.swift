import Records

extension FunctionDefinition {
    /// A function that says of the words of a text whether something holds; null when there is no text.
    ///
    /// - Parameters:
    ///   - signature: How it is called, such as `meetbaar(tekst)`.
    ///   - manual: Its page of the manual.
    ///   - reading: What is read of a text.
    ///   - test: What it says of what was read.
    /// - Returns: The definition.
    public static func reading(
        _ signature: String, manual: String, by reading: TextReading,
        _ test: @escaping @Sendable (UInt8) -> Bool
    ) -> FunctionDefinition {
        FunctionDefinition(signature, arity: 1...1, manual) { call in
            guard let locate = call.value(0, .text) else { return nil }
            return call.result { frame in
                let cell = frame.use(locate(&frame))
                guard !cell.isNull else { return .unknown(cell.reasons) }
                return frame.reading(reading, of: cell).map { Tri(test($0)) } ?? .unknown(.notComputable)
            }
        }
    }

    /// A function that says of the words of a text which of several kinds it is; null when there is no text.
    ///
    /// - Parameters:
    ///   - signature: How it is called, such as `soort voorwaarde(tekst)`.
    ///   - kinds: The words it can give.
    ///   - manual: Its page of the manual.
    ///   - reading: The index of the word for a text.
    /// - Returns: The definition.
    public static func naming(
        _ signature: String, among kinds: [String], manual: String, by reading: TextReading
    ) -> FunctionDefinition {
        FunctionDefinition(signature, arity: 1...1, manual) { call in
            guard let locate = call.value(0, .text) else { return nil }
            let words = kinds.map(call.compiler.builder.literal)
            return call.result(.text) { frame in
                let cell = frame.use(locate(&frame))
                guard !cell.isNull else { return .wanting(cell) }
                return frame.reading(reading, of: cell).map { words[Int($0)] } ?? .null(.notComputable)
            }
        }
    }
}
