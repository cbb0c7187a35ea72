import CivilDates
import Findings
import Testing

@testable import Reports

/// Drawings as enhanced metafiles.
struct MetafileTests {
    private let bars = InspectionDocument.Bars(
        caption: "Proef", parts: [(.good, "goed"), (.improve, "beter")],
        bars: [("Eén", [3, 1]), ("Twee \u{1F600}", [0, 2]), ("Niets", [0, 0])])

    private func word(_ bytes: [UInt8], _ offset: Int) -> Int {
        bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The types of the records, each found behind the one before it.
    private func types(_ bytes: [UInt8]) -> [Int] {
        var (types, offset): ([Int], Int) = ([], 0)
        while offset + 8 <= bytes.count {
            types.append(word(bytes, offset))
            let size = word(bytes, offset + 4)
            #expect(size >= 8 && size.isMultiple(of: 4))
            offset += max(8, size)
        }
        #expect(offset == bytes.count)
        return types
    }

    @Test func `the head says how many bytes and records there are`() {
        let bytes = MetafileChart.bars(bars).bytes
        let types = types(bytes)
        #expect(types.first == 1 && types.last == 14)
        #expect(word(bytes, 40) == 0x464D_4520)
        #expect(word(bytes, 48) == bytes.count && word(bytes, 52) == types.count)
    }

    @Test func `every object that is made is done away with`() {
        let types = types(MetafileChart.bars(bars).bytes)
        #expect(types.count { $0 == 39 || $0 == 82 } == types.count { $0 == 40 })
        // A text each for three bars, three sizes, and twice two parts of the legend.
        #expect(types.count { $0 == 84 } == 3 + 3 + 4)
    }

    @Test func `a timeline without moments is no drawing`() {
        #expect(MetafileChart.timeline(DossierTimeline(moments: [])) == nil)
        let day = DossierTimeline(moments: [.init(name: "melding", .on(PartialDate(CivilDay(number: 5))))])
        #expect(MetafileChart.timeline(day) != nil)
    }
}
