import Testing

@testable import Authoring

struct SkeletonNameTests {
    @Test(arguments: [
        ("jonge-mantelzorgers", true), ("kader2", true), ("2-kaders", false), ("Kader", false),
        ("a--b", false),
        ("-a", false), ("a-", false), ("a b", false), ("a/b", false), ("..", false), ("", false),
        ("é", false),
    ])
    func `a name of a framework is small letters and digits`(text: String, isRight: Bool) {
        #expect(SkeletonName.isID(text) == isRight)
    }

    @Test(
        arguments: [
            ("Zicht op de jeugdige", "zicht-op-de-jeugdige"), ("Cliënten: 2 of meer", "clienten-2-of-meer"),
            ("12 maanden", "maanden"), ("  Één  doel! ", "een-doel"), ("!?", nil), ("", nil), ("数", nil),
        ] as [(String, String?)])
    func `a title gives the name of a file`(title: String, slug: String?) {
        #expect(SkeletonName.slug(title) == slug)
    }

    @Test(arguments: [
        ("Zicht op cliënten", "Zicht op cliënten"), ("Let op: dit", #""Let op: dit""#), ("A #1", #""A #1""#),
        (#"Een "doel""#, #""Een \"doel\"""#), (#"a\b"#, #""a\\b""#), ("1.0", #""1.0""#), ("- a", #""- a""#),
        ("", #""""#),
    ])
    func `a text is quoted when it could mean something else`(text: String, yaml: String) {
        #expect(SkeletonName.yaml(text) == yaml)
    }
}
