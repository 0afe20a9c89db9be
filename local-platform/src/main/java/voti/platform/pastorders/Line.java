package voti.platform.pastorders;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of an invoice that can be sent.
 *
 * @param line of the file
 * @param account as the platform knows it: an id or a GLN
 * @param number the invoice's
 * @param returned whether it takes back
 * @param charge whether it is a charge and no goods
 * @param product code
 * @param quantity more than none, of a return, too
 * @param price of one, more than nothing
 */
record Line(
    int line,
    String account,
    String number,
    boolean returned,
    boolean charge,
    String product,
    BigDecimal quantity,
    BigDecimal price,
    Instant at,
    LocalDate on) {

  static final String HEADER = "stood,account,number,returned,charge,product,quantity,price,at,on";

  /** As the file has it: negative for a return. */
  BigDecimal amount() {
    var worth = quantity.multiply(price);
    return returned ? worth.negate() : worth;
  }

  String row() {
    return line
        + ","
        + quoted(account)
        + ","
        + quoted(number)
        + ","
        + returned
        + ","
        + charge
        + ","
        + quoted(product)
        + ","
        + quantity.toPlainString()
        + ","
        + price.toPlainString()
        + ","
        + at
        + ","
        + on;
  }

  /** What {@link #row} wrote. */
  static Line of(List<String> cells) {
    return new Line(
        Integer.parseInt(cells.get(0)),
        cells.get(1),
        cells.get(2),
        Boolean.parseBoolean(cells.get(3)),
        Boolean.parseBoolean(cells.get(4)),
        cells.get(5),
        new BigDecimal(cells.get(6)),
        new BigDecimal(cells.get(7)),
        Instant.parse(cells.get(8)),
        LocalDate.parse(cells.get(9)));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "") + '"';
  }
}
