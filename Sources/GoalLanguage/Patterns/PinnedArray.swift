/// Elements that stay where they are and never change, so that reading one costs no counting of references.
///
/// Whoever holds a pointer to them holds the array too.
final class PinnedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// Where the first element lies; memory of one element when there is none.
    let base: UnsafePointer<Element>

    /// Copies elements.
    init(_ elements: [Element]) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        memory.initialize(from: elements, count: elements.count)
        base = UnsafePointer(memory)
    }

    deinit { UnsafeMutablePointer(mutating: base).deallocate() }
}
