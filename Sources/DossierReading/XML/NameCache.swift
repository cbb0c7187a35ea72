import CLibXML2

/// The element names a parser has met, by the address it keeps them at.
///
/// Addresses hold as long as the parser: a new parser needs an empty cache.
struct NameCache {
    private struct Slot {
        var address: UnsafePointer<xmlChar>?
        var element: Int32
    }

    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let elements: NameTable

    /// Makes room for the names of a plan; to be given back with `deallocate`.
    init(elements: NameTable) {
        self.elements = elements
        var size = 256
        while size < elements.names.count * 4 { size *= 2 }
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(address: nil, element: -1), count: size)
    }

    /// Forgets everything.
    func removeAll() { slots.update(repeating: Slot(address: nil, element: -1), count: mask + 1) }

    /// Gives the memory back.
    func deallocate() { slots.deallocate() }

    /// The index of the element with a name, or -1.
    ///
    /// Unknown names are not kept, so the cache never fills up.
    @inline(__always)
    func index(of name: UnsafePointer<xmlChar>) -> Int {
        var slot = (Int(bitPattern: name) >> 3) & mask
        while let address = slots[slot].address {
            if address == name { return Int(slots[slot].element) }
            slot = (slot + 1) & mask
        }
        return learn(name, slot)
    }

    private func learn(_ name: UnsafePointer<xmlChar>, _ slot: Int) -> Int {
        let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
        let element = elements.index(of: bytes)
        if element >= 0 { slots[slot] = Slot(address: name, element: Int32(element)) }
        return element
    }
}
