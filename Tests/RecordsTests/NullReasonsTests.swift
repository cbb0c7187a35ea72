import Records
import Testing

struct NullReasonsTests {
    @Test func `every reason has a bit of its own`() {
        let all: [NullReasons] = [
            .notRecorded, .notDeliverable, .recordedAsUnknown, .invalid, .partialDate, .ahead, .notComputable,
        ]
        #expect(Set(all.map(\.rawValue)).count == all.count)
        #expect(all.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    }
}
