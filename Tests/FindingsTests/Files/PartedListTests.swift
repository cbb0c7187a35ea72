import Testing

@testable import Findings

/// A list in parts is the list it would be in one piece.
struct PartedListTests {
    @Test(arguments: [1, 2, 3, 7, 64])
    func `what is added comes out, whatever the size of a part`(_ partSize: Int) {
        var list = PartedList<Int>(partSize: partSize)
        for count in 0..<130 {
            #expect(list.count == count)
            #expect(Array(list) == Array(0..<count))
            list.append(count)
            #expect(list[count] == count)
        }
        #expect(Array(list[5..<9]) == [5, 6, 7, 8])
    }

    @Test func `lists with the same elements are equal and hash the same`() {
        var one = PartedList<Int>(partSize: 2)
        var other = PartedList<Int>(partSize: 5)
        for number in 0..<20 {
            #expect(one == other)
            #expect(one.hashValue == other.hashValue)
            one.append(number)
            #expect(one != other)
            other.append(number)
        }
    }

    @Test func `a copy stays as it was`() {
        var list = PartedList<Int>(partSize: 3)
        list.append(1)
        let copy = list
        list.append(2)
        #expect(Array(copy) == [1])
        #expect(Array(list) == [1, 2])
    }
}
