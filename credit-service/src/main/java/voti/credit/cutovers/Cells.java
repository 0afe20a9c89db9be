package voti.credit.cutovers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** One row by the names of its columns. */
record Cells(List<String> header, CsvRows.Row row, @Nullable Currency otherwise) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  /** What is written there; blank when nothing is. */
  String text(String column) {
    var at = header.indexOf(column);
    return at < 0 || at >= row.fields().size() ? "" : row.fields().get(at);
  }

  /** What must be written there. */
  String required(String column) {
    var text = text(column);
    if (text.isBlank()) {
      throw new BadField(column, "It is missing.");
    }
    return text;
  }

  LocalDate day(String column) {
    try {
      return LocalDate.parse(required(column));
    } catch (DateTimeException notADay) {
      throw new BadField(column, "It is no day such as 2026-01-31.");
    }
  }

  @Nullable LocalDate dayIfAny(String column) {
    return text(column).isBlank() ? null : day(column);
  }

  BigDecimal decimal(String column) {
    var text = required(column);
    if (!NUMBER.matcher(text).matches()) {
      throw new BadField(column, "It is no number such as 1234.50.");
    }
    return new BigDecimal(text);
  }

  /** An amount in the row's currency, with no more decimals than that has. */
  Money amount(String column) {
    var currency = currency();
    var amount = decimal(column);
    try {
      return new Money(
          amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY), currency);
    } catch (ArithmeticException tooFine) {
      throw new BadField(column, "It has more decimals than " + currency + " has.");
    }
  }

  Money positive(String column) {
    var amount = amount(column);
    if (!amount.isPositive()) {
      throw new BadField(column, "It must be above zero.");
    }
    return amount;
  }

  /** Of the row, or else of the whole file. */
  Currency currency() {
    var written = text("currency");
    if (written.isBlank() && otherwise != null) {
      return otherwise;
    }
    try {
      return Currency.getInstance(required("currency"));
    } catch (IllegalArgumentException unknown) {
      throw new BadField("currency", "It is no currency such as EUR.");
    }
  }
}
