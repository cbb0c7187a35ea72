extension JSONWriter {
    /// Writes an object and what the closure puts into it.
    @inlinable
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// Writes an array with one element for each value, as the closure writes it.
    @inlinable
    public mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        beginArray()
        for element in elements { body(&self, element) }
        endArray()
    }

    /// Writes an array with one element for each value, as the closure writes it.
    ///
    /// By their places, since a value can be dear to copy.
    @inlinable
    public mutating func array<Element>(
        _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        if elements.isEmpty { return emptyArray() }
        beginArray()
        for index in elements.indices { body(&self, elements[index]) }
        endArray()
    }

    /// Writes a member with a text, or null when there is none.
    public mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// Writes a member with a whole number, or null when there is none.
    public mutating func member(_ name: StaticString, _ number: Int?) {
        key(name)
        if let number { int(number) } else { null() }
    }

    /// Writes a member that is true or false.
    public mutating func member(_ name: StaticString, _ value: Bool?) {
        key(name)
        if let value { bool(value) } else { null() }
    }

    /// Writes a member with texts in their order.
    public mutating func member(_ name: StaticString, _ texts: [String]) {
        key(name)
        array(texts) { $0.string($1) }
    }

    /// Writes a member that is an object.
    @inlinable
    public mutating func member(_ name: StaticString, object body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Writes a member that is an object, under a key that is not known when this is compiled.
    @inlinable
    public mutating func member(named name: String, object body: (inout JSONWriter) -> Void) {
        key(named: name)
        object(body)
    }

    /// Writes a member that is an array, one element for each value.
    @inlinable
    public mutating func member<Element>(
        _ name: StaticString, array elements: some Sequence<Element>,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, body)
    }
}
