package voti.kit.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * Figures and dates on paper, in the reader's language: {@code 5,731.29} and {@code 17 Mar 2010} in
 * English, {@code 5 731,29} and {@code 17.03.2010} in Estonian.
 *
 * @param language English or Estonian
 */
public record PaperFormats(Locale language) {

  /** An amount without its currency. */
  public String amount(Money money) {
    return number(money.amount(), "#,##0.00");
  }

  /** An amount with its currency. */
  public String money(Money money) {
    return amount(money) + "\u00a0" + money.currency().getCurrencyCode();
  }

  /** A percentage with at most two decimals: {@code 24 %}. */
  public String percent(Percentage percentage) {
    return number(percentage.percent(), "0.##") + "\u00a0%";
  }

  /** A price or another exact figure, with two decimals or as many as it has, up to four. */
  public String decimal(BigDecimal figure) {
    return number(figure, "#,##0.00##");
  }

  /** A quantity without its unit. */
  public String quantity(Quantity quantity) {
    return number(quantity.amount(), "#,##0.####");
  }

  public String date(LocalDate day) {
    return isEstonian()
        ? DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(day)
        : DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
  }

  private boolean isEstonian() {
    return language.getLanguage().equals("et");
  }

  private String number(BigDecimal figure, String pattern) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(isEstonian() ? '\u00a0' : ',');
    symbols.setDecimalSeparator(isEstonian() ? ',' : '.');
    symbols.setMinusSign('−');
    return new DecimalFormat(pattern, symbols).format(figure);
  }
}
