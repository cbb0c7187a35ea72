/// A framework as people read it: each norm beside its rule in words beside its condition.
///
/// Equal sheets give equal bytes: nothing of today or of this machine is in it.
public enum FrameworkPage {
    /// The page as text for a terminal.
    ///
    /// - Parameters:
    ///   - sheet: What is shown.
    ///   - width: The columns of the terminal; used between 40 and 200.
    ///   - inColour: Whether headings get colours.
    /// - Returns: UTF-8 bytes.
    public static func text(_ sheet: FrameworkSheet, width: Int, inColour: Bool = false) -> [UInt8] {
        var page = TextPage(width: width, inColour: inColour)
        FrameworkTextPage(sheet: sheet).write(to: &page)
        return Array(page.text.utf8)
    }

    /// The page as Markdown, in UTF-8.
    public static func markdown(_ sheet: FrameworkSheet) -> [UInt8] {
        Array(FrameworkMarkdownPage(sheet: sheet).text.utf8)
    }

    /// The page as one file of HTML without script or anything from elsewhere, in UTF-8.
    public static func html(_ sheet: FrameworkSheet) -> [UInt8] {
        Array(FrameworkHTMLPage(sheet: sheet).text.utf8)
    }
}
