import Testing

/// One change that breaks the fixture, and the problems it must give: all of them, word by word.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// A file of the fixture.
    enum File: String {
        case framework = "proef/kader.yaml"
        case indicator = "proef/04-doelen.yaml"
        case examples = "proef/04-doelen.voorbeelden.yaml"
        case topics = "proef/onderwerpen.yaml"
        case region = "regios/streek.yaml"
    }

    /// What is wrong.
    let name: String
    /// The file that is broken.
    let file: File
    /// The text that goes, or nil for the whole file.
    let old: String?
    /// The text that comes.
    let new: String
    /// The problems, one on each line.
    let problems: String

    init(_ name: String, in file: File, replacing old: String?, with new: String, gives problems: String) {
        self.name = name
        self.file = file
        self.old = old
        self.new = new
        self.problems = problems
    }

    var testDescription: String { name }

    /// The fixture with the mistake in it; the region profile is laid over it when that is where it stands.
    var fixture: FrameworkFixture {
        var fixture = FrameworkFixture.make(region: file == .region)
        if let old { return fixture.replacing(old, with: new, in: file.rawValue) }
        fixture.files[file.rawValue] = new
        return fixture
    }
}
