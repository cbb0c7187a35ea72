import Background
import Testing

struct AheadTests {
    @Test func `a value that is made beside other work is there for all who ask`() {
        let ahead = Ahead { (1...1_000).reduce(0, +) }
        #expect(ahead.value == 500_500)
        #expect(ahead.value == 500_500)
    }

    @Test func `who asks first waits for who gives`() {
        let (question, answer) = (Ahead<Int>(), Ahead<Int>())
        BackgroundThread.start { answer.give(question.value + 1) }
        question.give(41)
        #expect(answer.value == 42)
    }

    @Test func `a thread has the stack of a main thread, for what is nested deeply`() {
        @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
        let ahead = Ahead { depth(20_000) }
        #expect(ahead.value == 20_000)
    }
}
