import Feel
import Records
import Testing

struct FeelTypeTests {
    private static let types: [FeelType] = [
        .any, .null, .boolean, .number, .text, .code(0), .code(1), .date, .months, .days, .record([4]),
        .record([5]),
        .record([4, 5]), .list(.number), .list(.any),
    ]

    @Test(arguments: types, types)
    func `comparing is mutual and a list is never compared`(left: FeelType, right: FeelType) {
        #expect(left.isComparable(with: right) == right.isComparable(with: left))
        if case .list = left { #expect(!left.isComparable(with: right)) }
        guard left.isComparable(with: right), left != right, left != .any, right != .any else { return }
        // Nothing but records of several kinds is comparable with what it is not the same as.
        for type in [left, right] { #expect([.record([4]), .record([5]), .record([4, 5])].contains(type)) }
    }

    @Test(arguments: types)
    func `a type is accepted as itself, and what is known later as anything but a record`(type: FeelType) {
        #expect(type.isAccepted(as: type))
        #expect(type.isAccepted(as: .any))
        if case .record = type {
            #expect(!FeelType.any.isAccepted(as: type))
        } else {
            #expect(FeelType.any.isAccepted(as: type))
        }
        #expect(FeelType.null.isAccepted(as: type))
    }

    @Test(arguments: [
        (FeelType.code(0), FeelType.text, true), (.text, .code(0), false),
        (.record([4]), .record([4, 5]), true),
        (.record([4, 5]), .record([4]), false), (.list(.code(1)), .list(.text), true),
        (.months, .days, false),
    ])
    func `a narrower type is accepted for a wider one`(type: FeelType, asked: FeelType, expected: Bool) {
        #expect(type.isAccepted(as: asked) == expected)
    }

    @Test(arguments: [
        (FeelType.any, "een waarde"), (.null, "null"), (.boolean, "een ja/nee"), (.number, "een getal"),
        (.text, "een tekst"),
        (.code(0), "een code van Soort"), (.date, "een datum"), (.months, "een duur in maanden"),
        (.days, "een duur in dagen"),
        (.record([4, 5]), "Lid of Partij"), (.list(.record([2])), "een lijst van Doel"),
    ])
    func `a type has words`(type: FeelType, words: String) {
        #expect(type.words(in: TestModel.model) == words)
    }

    @Test func `every function of the library has a page`() throws {
        let library = FunctionLibrary.standard
        #expect(library.names.contains("plus werkdagen") && library.names.count >= 22)
        for name in library.names {
            let function = try #require(library[name])
            #expect(function.signature.hasPrefix("\(name)("))
            #expect(function.manual.count > 20 && function.manual.hasSuffix("."), "\(name)")
        }
    }
}
