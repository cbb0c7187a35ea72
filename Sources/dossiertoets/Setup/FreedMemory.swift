import Foundation
import Glibc

/// Memory that is not used any more and still counts as the program's.
///
/// Reading frameworks and word lists takes far more than judging: much is freed that the C library keeps, and code was
/// loaded that does not run again.
enum FreedMemory {
    /// `malloc_trim` of glibc, which the Swift module of it leaves out.
    @_silgen_name("malloc_trim")
    private static func trim(_ kept: Int) -> Int32

    /// Gives what was freed back to the system.
    static func giveBack() { _ = trim(0) }

    /// Gives back code too; what runs again is mapped in again.
    ///
    /// Only mappings of code: they are never written, so that nothing in them can be lost.
    static func giveBackWithCode() {
        giveBack()
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return }
        for line in maps.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count >= 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { continue }
            let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard bounds.count == 2, let start = UnsafeMutableRawPointer(bitPattern: bounds[0]) else {
                continue
            }
            _ = madvise(start, Int(bounds[1] - bounds[0]), MADV_DONTNEED)
        }
    }
}
