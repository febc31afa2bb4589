import TestSupport
import Testing

@testable import Evaluation

/// Normal and Student quantiles against mpmath 1.3.0 with 40 digits and more.
@Suite(.tags(.oracle))
struct DistributionTests {
  @Test(arguments: [
    (1e-300, -37.047096299361199237), (1e-20, -9.2623400897984075737),
    (1e-6, -4.7534243088228989482), (0.001, -3.0902323061678135415),
    (0.025, -1.9599639845400542355), (0.07, -1.4757910281791707352),
    (0.08, -1.405071560309632556), (0.3, -0.52440051270804078404), (0.5, 0),
    (0.6, 0.2533471031357997988), (0.975, 1.9599639845400542355),
  ])
  func `normal quantiles`(probability: Double, expected: Double) {
    let value = NormalDistribution.quantile(probability)
    #expect(abs(value - expected) <= 1e-14 * max(1, abs(expected)))
    #expect(abs(NormalDistribution.cumulative(expected) - probability) <= 1e-12 * probability)
  }

  @Test func `normal quantiles at the ends are infinite`() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.cumulative(.infinity) == 1)
  }

  @Test(arguments: [
    (
      1,
      [0.15838444032453629384, 3.0776835371752534026, 12.706204736174704646, 31830.988607907091641]
    ),
    (
      2,
      [0.14213381090374028953, 1.8856180831641267317, 4.3026527297494638523, 223.60344363403719727]
    ),
    (
      3,
      [0.13659819935369890751, 1.6377443536962101055, 3.1824463052837095927, 47.927728375933924183]
    ),
    (
      4,
      [0.13383036711194335595, 1.5332062740589439108, 2.7764451051977943578, 23.332182700829275215]
    ),
    (
      5,
      [0.13217517523168726358, 1.4758840488244810785, 2.5705818356363155147, 15.546854534954756396]
    ),
    (
      9,
      [0.12925293215183097036, 1.3830287383966323087, 2.2621571627982055426, 8.1020578793948218481]
    ),
    (
      19,
      [0.12735198289187443612, 1.3277282090267983505, 2.0930240544083097692, 5.6267662327240456428]
    ),
    (
      49,
      [0.12631433288646652775, 1.2990687847477497521, 2.0095752371292396723, 4.7209324430207593908]
    ),
    (
      100,
      [0.12598088204153967467, 1.2900747613465159692, 1.9839715185235522866, 4.4784269029927364715]
    ),
    (
      1000,
      [0.12569326251871638079, 1.2823987214609244373, 1.962339080826408485, 4.2854376826529578605]
    ),
    (
      100_000,
      [0.12566166596959194464, 1.2815600314493610141, 1.9599877075346096386, 4.2650954031813248526]
    ),
  ])
  func `Student quantiles at .55, .9, .975 and .99999`(degrees: Int, expected: [Double]) {
    let student = StudentT(degreesOfFreedom: degrees)
    for (probability, expected) in zip([0.55, 0.9, 0.975], expected) {
      #expect(abs(student.quantile(probability) - expected) <= 1e-12 * expected)
      #expect(abs(student.quantile(1 - probability) + expected) <= 1e-12 * expected)
    }
    // 1 − .99999 as a Double is off by 8e-17 of 1e-5, so the tail is asked for directly.
    #expect(abs(student.quantile(1e-5) + expected[3]) <= 1e-12 * expected[3])
    #expect(student.quantile(0.5) == 0)
  }
}
