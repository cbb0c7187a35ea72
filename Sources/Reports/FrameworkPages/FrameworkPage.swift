public import Frameworks

/// A framework as people read it: each norm beside its rule in words beside its condition.
///
/// Equal frameworks give equal bytes: nothing of today or of this machine is in it.
public enum FrameworkPage {
    /// The page as text for a terminal.
    ///
    /// - Parameters:
    ///   - framework: The framework with the region and the parameter values laid over it.
    ///   - width: The columns of the terminal; used between 40 and 200.
    ///   - inColour: Whether headings get colours.
    /// - Returns: UTF-8 bytes.
    public static func text(_ framework: FrameworkSource, width: Int, inColour: Bool = false) -> [UInt8] {
        var page = TextPage(width: width, inColour: inColour)
        FrameworkTextPage(framework: framework).write(to: &page)
        return Array(page.text.utf8)
    }

    /// The page as Markdown, in UTF-8.
    public static func markdown(_ framework: FrameworkSource) -> [UInt8] {
        Array(FrameworkMarkdownPage(framework: framework).text.utf8)
    }
}
