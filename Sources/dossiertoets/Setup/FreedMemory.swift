/// Memory that was freed and that the C library still keeps.
enum FreedMemory {
    /// `malloc_trim` of glibc, which the Swift module of it leaves out.
    @_silgen_name("malloc_trim")
    private static func trim(_ kept: Int) -> Int32

    /// Gives it back to the system.
    static func giveBack() { _ = trim(0) }
}
