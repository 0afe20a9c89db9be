package voti.platform.pastorders;

import java.math.BigDecimal;

/**
 * So many lines worth so much.
 *
 * @param amount exact, as the file has it
 */
record Sum(int lines, BigDecimal amount) {

  static final Sum NONE = new Sum(0, BigDecimal.ZERO);

  Sum plus(BigDecimal more) {
    return new Sum(lines + 1, amount.add(more));
  }

  Sum plus(Sum more) {
    return new Sum(lines + more.lines, amount.add(more.amount));
  }
}
