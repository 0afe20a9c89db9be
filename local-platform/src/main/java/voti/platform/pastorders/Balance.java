package voti.platform.pastorders;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Whether a file adds up: what the platform took or knew, and what is reported, is the whole file.
 *
 * @param whole every line of the file, exact
 * @param reported by reason, exact
 * @param taken by the platform just now, each line rounded to the currency
 * @param known to the platform before, rounded likewise
 * @param rounding what rounding the lines that were taken or known made of them
 */
record Balance(
    Sum whole, Map<Reason, Sum> reported, Sum taken, Sum known, BigDecimal rounding, int digits) {

  /** Lines are whole, and so is the sum, to the smallest coin. */
  boolean isEven() {
    return difference().lines() == 0 && difference().amount().signum() == 0;
  }

  /** What is neither taken nor reported. */
  Sum difference() {
    var there = taken.plus(known).plus(reportedSum());
    return new Sum(
        whole.lines() - there.lines(),
        whole.amount().add(rounding).subtract(there.amount()).stripTrailingZeros());
  }

  void print(PrintWriter out) {
    row(out, "whole file", whole);
    reported.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> row(out, "  reported: " + one.getKey().words(), one.getValue()));
    row(out, "  reported", reportedSum());
    row(out, "  taken", taken);
    row(out, "  known before", known);
    row(out, "  rounding of lines", new Sum(0, rounding.negate()));
    row(out, "difference", difference());
    out.println(isEven() ? "Taken and reported are the whole file." : "IT DOES NOT ADD UP.");
  }

  private Sum reportedSum() {
    return reported.values().stream().reduce(Sum.NONE, Sum::plus);
  }

  private void row(PrintWriter out, String what, Sum sum) {
    var exact = sum.amount().stripTrailingZeros();
    var amount = exact.scale() < digits ? exact.setScale(digits, RoundingMode.UNNECESSARY) : exact;
    out.printf("%-90s %,12d %,20.3f%n", what, sum.lines(), amount);
  }
}
