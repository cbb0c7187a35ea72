/// How the blocks of a page are written down.
protocol PageForm: Sendable {
    /// What stands before the first block.
    func opening(title: String) -> String
    /// A block.
    func text(of block: PageBlock) -> String
    /// What stands behind the last block.
    var closing: String { get }
}

extension PageForm {
    /// Blocks, one after the other.
    func text(of blocks: [PageBlock]) -> String { blocks.map(text).joined() }
}
