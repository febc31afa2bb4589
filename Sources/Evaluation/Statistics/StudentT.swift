#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Student's t distribution with a whole number of degrees of freedom.
///
/// The tail beyond t is half the regularised incomplete beta function I_x(ν/2, 1/2) at
/// x = ν/(ν + t²) (Abramowitz and Stegun 26.7.1); that function is computed by its continued
/// fraction (26.5.8), the quotient of gamma functions in front of it by its asymptotic series.
struct StudentT {
  /// ν, at least 1.
  let degreesOfFreedom: Int

  private var nu: Double { Double(degreesOfFreedom) }

  /// The value that is exceeded with the probability 1 − `probability`; relative error about 1e-14.
  ///
  /// - Parameter probability: More than 0 and less than 1.
  /// - Returns: The quantile; 0 at one half.
  func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    precondition(degreesOfFreedom >= 1, "Student's t needs a degree of freedom")
    if probability == 0.5 { return 0 }
    let tail = min(probability, 1 - probability)
    let size = upperQuantile(tail)
    return probability < 0.5 ? -size : size
  }

  /// The t > 0 beyond which a tail under one half lies: Newton's method on the logarithm of the
  /// tail, kept inside a bracket.
  private func upperQuantile(_ tail: Double) -> Double {
    var low = 0.0
    var high = 1.0
    while upperTail(high) > tail {
      low = high
      high *= 2
    }
    var t = (low + high) / 2
    for _ in 0..<200 {
      let here = upperTail(t)
      if here > tail { low = t } else { high = t }
      var next = t + log(here / tail) * here / density(t)
      if !(next > low && next < high) { next = (low + high) / 2 }
      if abs(next - t) <= 1e-15 * t { return next }
      t = next
    }
    return t
  }

  /// The probability of a value beyond `t`, for t ≥ 0.
  func upperTail(_ t: Double) -> Double {
    let a = nu / 2
    let square = t * t
    let x = nu / (nu + square)
    let y = square / (nu + square)
    if y == 0 { return 0.5 }
    // x^a · y^½ · Γ(a + ½) / (Γ(a) Γ(½)); log1p keeps the digits where x is near 1.
    let front =
      exp(-a * log1p(square / nu)) * (y / Double.pi).squareRoot() * gammaQuotient(a)
    if x < (a + 1) / (a + 2.5) {
      return front * betaFraction(a, 0.5, x) / a / 2
    }
    return (1 - front * betaFraction(0.5, a, y) / 0.5) / 2
  }

  private func density(_ t: Double) -> Double {
    gammaQuotient(nu / 2) / (nu * Double.pi).squareRoot()
      * exp(-(nu + 1) / 2 * log1p(t * t / nu))
  }
}

/// Γ(a + ½) / Γ(a), by recurrence up to 20 and ln = ½ ln a − 1/8a + 1/192a³ − … from there on.
private func gammaQuotient(_ a: Double) -> Double {
  var argument = a
  var factor = 1.0
  while argument < 20 {
    factor *= argument / (argument + 0.5)
    argument += 1
  }
  let inverse = 1 / argument
  let square = inverse * inverse
  let series = -1.0 / 8 + square * (1.0 / 192 + square * (-1.0 / 640 + square * 17 / 14336))
  return factor * argument.squareRoot() * exp(inverse * series)
}

/// The continued fraction of the incomplete beta function, by Lentz's method.
private func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  let tiny = 1e-300
  var c = 1.0
  var d = 1 - (a + b) * x / (a + 1)
  d = 1 / (abs(d) < tiny ? tiny : d)
  var result = d
  for step in 1...10_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    var change = 1.0
    for term in [even, odd] {
      d = 1 + term * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + term / c
      c = abs(c) < tiny ? tiny : c
      change = c * d
      result *= change
    }
    if abs(change - 1) < 1e-16 { break }
  }
  return result
}
