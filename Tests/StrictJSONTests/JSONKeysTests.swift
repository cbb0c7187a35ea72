import PropertyTesting
import StrictJSON
import Testing

/// Keys that stand in an object twice.
struct JSONKeysTests {
    private func again(_ text: String) throws -> [String] {
        try JSONTokens.list(Array(text.utf8)).filter { $0.hasSuffix(" again") }
    }

    @Test(arguments: [
        ("{\"a\":1,\"a\":2}", 1), ("{\"a\":1,\"b\":2}", 0), ("{\"a\":{\"a\":1}}", 0),
        ("[{\"a\":1},{\"a\":1}]", 0), ("{\"a\":{\"b\":1},\"b\":2,\"a\":3}", 1), ("{\"\":1,\"\":2}", 1),
        ("{\"a\":1,\"a\":2,\"a\":3}", 2), ("{\"\\u0061\":1,\"a\":2}", 1), ("{\"a\":1,\"\\u0061\":2}", 1),
        ("{\"\\u0061\":1,\"\\u0061\":2}", 1), ("{\"é\":1,\"e\u{301}\":2}", 0), ("{\"a\":1,\"A\":2}", 0),
        ("{\"\\u0000\":1,\"\\u0000\\u0000\":2}", 0),
    ])
    func `a key is told when its object has it already`(text: String, count: Int) throws {
        #expect(try again(text).count == count)
    }

    @Test(arguments: [15, 16, 17, 18, 32, 33, 200, 5_000])
    func `an object of any size is seen through`(count: Int) throws {
        let members = (0..<count).map {
            "\"\($0.isMultiple(of: 3) ? "\\u006B" : "k")\($0)\":{\"k1\":1,\"k2\":2}"
        }
        #expect(try again("{" + members.joined(separator: ",") + "}") == [])
        for repeated in [0, count / 2, count - 1] {
            let text = "{" + (members + ["\"k\(repeated)\":0"]).joined(separator: ",") + "}"
            #expect(try again(text) == ["key k\(repeated) again"])
        }
    }

    @Test func `objects inside each other keep their keys apart`() throws {
        let keys = (0..<40).map { "k\($0)" }
        func object(_ inner: String) -> String {
            "{" + keys.map { "\"\($0)\":\($0 == "k20" ? inner : "1")" }.joined(separator: ",") + ",\"k39\":0}"
        }
        let text = object(object(object("[\(object("1")),\(object("1"))]")))
        #expect(try again(text).count == 5)
    }

    @Test(arguments: [3, 10, 16, 17, 40])
    func `a text given up in the middle leaves nothing behind for the next one`(count: Int) {
        var parser = JSONPullParser(depthLimit: 64)
        let keys = (0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")
        // Three objects are open when it ends; together they have many keys, each alone maybe few.
        let broken = Array("{\(keys),\"a\":{\(keys),\"b\":{\(keys),".utf8)
        let sound = Array("{\(keys)}".utf8)
        for text in [broken, sound, broken, broken, sound] {
            let repeated = text.withUnsafeBufferPointer { buffer in
                parser.begin(buffer)
                var repeated = 0
                while let token = try? parser.next(), token != .end {
                    if token == .key, parser.isDuplicateKey { repeated += 1 }
                }
                return repeated
            }
            #expect(repeated == 0)
        }
    }

    @Test func `a random text gives the keys a set would`() throws {
        for seed in 0..<UInt64(propertyCases) {
            var numbers = SeededNumbers(seed: seed)
            var expected = 0
            let text = object(&numbers, depth: 0, &expected)
            #expect(try again(text).count == expected, "seed \(seed)")
        }
    }

    private func object(_ numbers: inout SeededNumbers, depth: Int, _ expected: inout Int) -> String {
        var seen: Set<String> = []
        var members: [String] = []
        for _ in 0..<Int.random(in: 0...30, using: &numbers) {
            let name = "n\(Int.random(in: 0...40, using: &numbers))"
            if !seen.insert(name).inserted { expected += 1 }
            let written = Bool.random(using: &numbers) ? name : "\\u006E" + name.dropFirst()
            let isDeep = depth < 3 && Int.random(in: 0..<8, using: &numbers) == 0
            members.append("\"\(written)\":\(isDeep ? object(&numbers, depth: depth + 1, &expected) : "1")")
        }
        return "{\(members.joined(separator: ","))}"
    }
}
