import Authoring
import Testing

struct TopicListTests {
    /// What is added.
    private static let topic = "  - code: nieuw\n    titel: Nieuw\n"

    @Test(arguments: [
        // The list at the end.
        (
            "afdelingen: []\nonderwerpen:\n  - code: oud\n    titel: Oud\n",
            "afdelingen: []\nonderwerpen:\n  - code: oud\n    titel: Oud\n  - code: nieuw\n    titel: Nieuw\n"
        ),
        // Something behind it, with a comment of its own.
        (
            "onderwerpen: # de lijst\n  - code: oud\n    # bij oud\n\n# bij de afdelingen\nafdelingen: []\n",
            "onderwerpen: # de lijst\n  - code: oud\n    # bij oud\n  - code: nieuw\n    titel: Nieuw\n\n"
                + "# bij de afdelingen\nafdelingen: []\n"
        ),
        // No line end at the end of the file.
        (
            "onderwerpen:\n  - code: oud",
            "onderwerpen:\n  - code: oud\n  - code: nieuw\n    titel: Nieuw\n"
        ),
        // Items that are not indented, or further.
        (
            "onderwerpen:\n- code: oud\n  titel: Oud\n",
            "onderwerpen:\n- code: oud\n  titel: Oud\n- code: nieuw\n  titel: Nieuw\n"
        ),
        (
            "onderwerpen:\n    # uitleg\n    - code: oud\n      titel: Oud\n",
            "onderwerpen:\n    # uitleg\n    - code: oud\n      titel: Oud\n    - code: nieuw\n      titel: Nieuw\n"
        ),
        // Line ends as Windows has them.
        (
            "onderwerpen:\r\n  - code: oud\r\n",
            "onderwerpen:\r\n  - code: oud\r\n  - code: nieuw\r\n    titel: Nieuw\r\n"
        ),
    ])
    func `a topic comes behind the last one`(text: String, expected: String) {
        #expect(TopicList(text)?.adding(Self.topic) == expected)
    }

    @Test(arguments: [
        "", "afdelingen: []\n", "onderwerpen: []\n", "onderwerpen:\n", "onderwerpen:\nafdelingen: []\n",
        "onderwerpen:\n  code: oud\n", "  onderwerpen:\n    - code: oud\n",
    ])
    func `a list in another form is left alone`(text: String) {
        #expect(TopicList(text)?.adding(Self.topic) == nil)
    }
}
