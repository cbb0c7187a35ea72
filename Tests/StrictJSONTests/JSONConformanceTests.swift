import Foundation
import StrictJSON
import Testing

/// The parser against a public set of files about parsing JSON, where that lies beside this checkout.
///
/// Names that begin with `y_` are JSON, those with `n_` are not, and about those with `i_` RFC 8259
/// leaves the choice: ours stands here, with its reason.
struct JSONConformanceTests {
    /// What we do with files about which the standard leaves the choice.
    private static let choices: [String: Choice] = [
        // Numbers are given out as they are written; what fits is for the reader of a dossier to say.
        "number_double_huge_neg_exp": .taken, "number_huge_exp": .taken, "number_neg_int_huge_exp": .taken,
        "number_pos_double_huge_exp": .taken, "number_real_neg_overflow": .taken,
        "number_real_pos_overflow": .taken, "number_real_underflow": .taken, "number_too_big_neg_int": .taken,
        "number_too_big_pos_int": .taken, "number_very_big_negative_int": .taken,
        // Half a surrogate pair stands for no character, so no text can hold it.
        "object_key_lone_2nd_surrogate": .refused(.loneSurrogate),
        "string_1st_surrogate_but_2nd_missing": .refused(.loneSurrogate),
        "string_1st_valid_surrogate_2nd_invalid": .refused(.loneSurrogate),
        "string_incomplete_surrogate_and_escape_valid": .refused(.loneSurrogate),
        "string_incomplete_surrogate_pair": .refused(.loneSurrogate),
        "string_incomplete_surrogates_escape_valid": .refused(.loneSurrogate),
        "string_invalid_lonely_surrogate": .refused(.loneSurrogate),
        "string_invalid_surrogate": .refused(.loneSurrogate),
        "string_inverted_surrogates_U+1D11E": .refused(.loneSurrogate),
        "string_lone_second_surrogate": .refused(.loneSurrogate),
        // A text is UTF-8 and nothing else.
        "string_UTF-8_invalid_sequence": .refused(.invalidUTF8),
        "string_UTF8_surrogate_U+D800": .refused(.invalidUTF8),
        "string_invalid_utf-8": .refused(.invalidUTF8), "string_iso_latin_1": .refused(.invalidUTF8),
        "string_lone_utf8_continuation_byte": .refused(.invalidUTF8),
        "string_not_in_unicode_range": .refused(.invalidUTF8),
        "string_overlong_sequence_2_bytes": .refused(.invalidUTF8),
        "string_overlong_sequence_6_bytes": .refused(.invalidUTF8),
        "string_overlong_sequence_6_bytes_null": .refused(.invalidUTF8),
        "string_truncated-utf-8": .refused(.invalidUTF8),
        "string_UTF-16LE_with_BOM": .refused(.invalidUTF8), "string_utf16BE_no_BOM": .refused(.unexpected),
        "string_utf16LE_no_BOM": .refused(.unexpected),
        // A byte order mark is no part of the text; a reader of files that lets it pass takes it off.
        "structure_UTF-8_BOM_empty_object": .refused(.byteOrderMark),
        // As deep as the caller allows: here a thousand.
        "structure_500_nested_arrays": .taken,
    ]

    /// A choice the standard leaves.
    private enum Choice {
        case taken
        case refused(JSONFault.Reason)
    }

    /// The folder beside this checkout.
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(
            path: "shared/conformance/json-parsing", directoryHint: .isDirectory)

    private static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { $0.hasSuffix(".json") }.sorted()
    }()

    private static func files(_ kind: String) throws -> [(name: String, bytes: [UInt8])] {
        try names.filter { $0.hasPrefix(kind) }.map { name in
            (String(name.dropFirst(2).dropLast(5)), Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }

    @Test(.enabled(if: !names.isEmpty, "../shared/conformance/json-parsing is not there"))
    func `every file that is JSON is taken`() throws {
        let files = try Self.files("y_")
        #expect(files.count > 90)
        for file in files { #expect(JSONTokens.fault(file.bytes, depthLimit: 1_000) == nil, "\(file.name)") }
    }

    @Test(.enabled(if: !names.isEmpty, "../shared/conformance/json-parsing is not there"))
    func `every file that is no JSON is refused`() throws {
        let files = try Self.files("n_")
        #expect(files.count > 180)
        for file in files { #expect(JSONTokens.fault(file.bytes, depthLimit: 1_000) != nil, "\(file.name)") }
    }

    @Test(.enabled(if: !names.isEmpty, "../shared/conformance/json-parsing is not there"))
    func `what the standard leaves open is decided`() throws {
        let files = try Self.files("i_")
        #expect(Set(files.map(\.name)) == Set(Self.choices.keys))
        for file in files {
            let fault = JSONTokens.fault(file.bytes, depthLimit: 1_000)
            switch Self.choices[file.name] {
            case .taken: #expect(fault == nil, "\(file.name)")
            case .refused(let reason): #expect(fault?.reason == reason, "\(file.name)")
            case nil: Issue.record("no choice was made about \(file.name)")
            }
        }
    }
}
