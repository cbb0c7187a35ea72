extension ExplainReport {
    /// The explanation as a page with the dossier's own file beside the requirements, in UTF-8.
    ///
    /// Without leave to show values only the elements and keys of the file are shown. It is empty when the framework
    /// or dossier has no such indicator.
    public static func html(_ explanation: Explanation) -> [UInt8] {
        Array((ExplainPage(explanation)?.text ?? "").utf8)
    }
}
