import Testing

@testable import Evaluation

struct `Min heap` {
  @Test func `gives the elements in rising order, whatever the order of the calls`() {
    for seed in 0..<200 {
      var generator = CaseGenerator(seed: seed)
      var heap = MinHeap<Int>()
      var reference: [Int] = []
      for _ in 0..<60 {
        if Int.random(in: 0..<3, using: &generator) > 0 {
          let element = Int.random(in: 0..<20, using: &generator)
          heap.insert(element)
          reference.append(element)
          reference.sort()
        } else {
          #expect(heap.popFirst() == (reference.isEmpty ? nil : reference.removeFirst()))
        }
        #expect(heap.first == reference.first)
      }
    }
  }
}
