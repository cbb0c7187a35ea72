import StrictJSON
import Testing

struct JSONPullParserTests {
    @Test(arguments: [
        ("{}", ["{", "}"]), (" [ ] \n", ["[", "]"]), ("\"\"", ["string "]), ("-0", ["number -0"]),
        ("12.50e+3", ["number 12.50e+3"]), ("\t\r\ntrue ", ["true"]), ("false", ["false"]),
        ("null", ["null"]),
        ("[1,[2],{}]", ["[", "number 1", "[", "number 2", "]", "{", "}", "]"]),
        (
            "{\"a\": {\"b\": null}, \"c\" : \"d\"}",
            ["{", "key a", "{", "key b", "null", "}", "key c", "string d", "}"]
        ),
    ])
    func `a text is taken apart`(text: String, tokens: [String]) throws {
        #expect(try JSONTokens.list(Array(text.utf8)) == tokens)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""a\u00e9b""#, "a\u{E9}b"),
        (#""\u20AC\u0000""#, "\u{20AC}\0"), (#""\uD83C\uDFE1""#, "🏡"), (#""\uFFFF""#, "\u{FFFF}"),
        (#""é€🏡\u007F""#, "é€🏡\u{7F}"), (#""\u0041\\u0042""#, "A\\u0042"),
    ])
    func `escapes are resolved`(text: String, value: String) throws {
        #expect(try JSONTokens.list(Array(text.utf8)) == ["string " + value])
    }

    @Test(
        arguments: [
            ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("{", .unexpectedEnd, 1),
            ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5), ("[1", .unexpectedEnd, 2),
            ("\"a", .unexpectedEnd, 2), ("\"\\", .unexpectedEnd, 2), ("\"\\u00", .unexpectedEnd, 5),
            ("tru", .unexpectedEnd, 3), ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2),
            ("[1,]", .trailingComma, 3), ("{\"a\":1,}", .trailingComma, 7), ("[,1]", .missingValue, 1),
            ("[1,,2]", .missingValue, 3), ("{\"a\":}", .missingValue, 5), ("[1 2]", .missingComma, 3),
            ("{\"a\":1 \"b\":2}", .missingComma, 7), ("{\"a\" 1}", .missingColon, 5),
            ("{\"a\",1}", .missingColon, 4), ("{,}", .unexpected, 1), ("[1}", .mismatchedEnd, 2),
            ("{\"a\":1]", .mismatchedEnd, 6), ("{]", .mismatchedEnd, 1), ("[}", .mismatchedEnd, 1),
            ("{} {}", .trailing, 3), ("1x", .trailing, 1),
            ("[1x]", .unexpected, 2), ("]", .missingValue, 0),
            ("01", .leadingZero, 0), ("[-012]", .leadingZero, 1), ("1.e2", .number, 0), ("[1.]", .number, 1),
            ("[-]", .number, 1), ("[1e]", .number, 1), ("+1", .number, 0), (".5", .number, 0),
            ("True", .word, 0),
            ("[nul]", .word, 1), ("NaN", .word, 0), ("truE", .word, 0), ("{a:1}", .bareKey, 1),
            ("{'a':1}", .singleQuote, 1), ("['a']", .singleQuote, 1), ("[1,/*x*/2]", .comment, 3),
            ("{//x\n}", .comment, 1), ("[1]//x", .trailing, 3), ("\"a\nb\"", .controlCharacter, 2),
            ("\"\0\"", .controlCharacter, 1), ("\"\\x41\"", .escape, 1), ("\"\\u12G4\"", .escape, 1),
            ("\"\\'\"", .escape, 1), ("\"a\\uD800\"", .loneSurrogate, 2), ("\"\\uDC00\"", .loneSurrogate, 1),
            ("\"\\uD800\\uD800\"", .loneSurrogate, 1), ("\"\\uD800\\n\"", .loneSurrogate, 1),
            ("\u{FEFF}{}", .byteOrderMark, 0), ("[1]\u{FEFF}", .trailing, 3), ("[\u{A0}1]", .unexpected, 1),
            ("[1]\0", .trailing, 3), ("\0", .unexpected, 0), ("[\u{B}]", .unexpected, 1),
            ("#", .unexpected, 0),
        ] as [(String, JSONFault.Reason, Int)])
    func `what is no JSON is refused where it shows`(text: String, reason: JSONFault.Reason, offset: Int) {
        #expect(JSONTokens.fault(Array(text.utf8)) == JSONFault(reason, at: offset))
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8F], [0xC3, 0xC3],
            [0xE2, 0x82, 0x41],
        ] as [[UInt8]])
    func `bytes that are no UTF-8 are refused, in strings and outside`(bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        #expect(
            JSONTokens.fault([quote, 0x61] + bytes + [quote, 0x20, 0x20]) == JSONFault(.invalidUTF8, at: 2))
        #expect(
            JSONTokens.fault([quote, 0x5C, 0x6E] + bytes + [quote, 0x20]) == JSONFault(.invalidUTF8, at: 3))
        #expect(JSONTokens.fault([0x5B] + bytes + [0x5D, 0x20]) == JSONFault(.invalidUTF8, at: 1))
    }

    @Test func `every code point comes through as it is`() throws {
        for range in [0x20...0xD7FF, 0xE000...0x10_FFFF] {
            for value in stride(from: range.lowerBound, through: range.upperBound, by: 37) {
                let scalar = try #require(Unicode.Scalar(UInt32(value)))
                if scalar == "\"" || scalar == "\\" { continue }
                let bytes = Array("\"\(scalar)\"".utf8)
                #expect(try JSONTokens.list(bytes) == ["string \(scalar)"])
            }
        }
    }

    @Test func `a text is as deep as the caller allows and no deeper`() throws {
        let most = String(repeating: "[{\"a\":", count: 4) + "1" + String(repeating: "}]", count: 4)
        #expect(JSONTokens.fault(Array(most.utf8), depthLimit: 8) == nil)
        #expect(JSONTokens.fault(Array(most.utf8), depthLimit: 7) == JSONFault(.tooDeep, at: 19))
        let far = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(JSONTokens.fault(far) == JSONFault(.tooDeep, at: 64))
    }

    @Test func `places are those of the tokens`() throws {
        let text = Array(#" {"a" : [ 12 , "b\n" ] } "#.utf8)
        var parser = JSONPullParser(depthLimit: 8)
        var places: [Int] = []
        try text.withUnsafeBufferPointer { buffer in
            parser.begin(buffer)
            while try parser.next() != .end { places.append(parser.start) }
        }
        #expect(places == [1, 2, 8, 10, 15, 21, 23])
    }

    @Test func `a parser goes on after a text it refused`() throws {
        var parser = JSONPullParser(depthLimit: 8)
        for text in ["{\"a\":[{\"b\\n\":", "[1,{\"a\":x", "\"\\uD800\""] {
            #expect(throws: JSONFault.self) { try JSONTokens.list(Array(text.utf8), with: &parser) }
            #expect(
                try JSONTokens.list(Array("{\"a\":1}".utf8), with: &parser) == [
                    "{", "key a", "number 1", "}",
                ])
        }
    }

    @Test func `a text broken off anywhere is refused`() {
        let text = Array(#"{"a": [1.5e-3, "x\u00e9é", true, null], "b": {"c": false}}"#.utf8)
        #expect(JSONTokens.fault(text) == nil)
        for count in 0..<text.count {
            #expect(JSONTokens.fault(Array(text.prefix(count))) != nil, "\(count)")
        }
    }
}
