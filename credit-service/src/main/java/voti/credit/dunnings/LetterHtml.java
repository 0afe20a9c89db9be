package voti.credit.dunnings;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import voti.credit.dunning.DunnedItem;
import voti.credit.dunning.Note;
import voti.values.Money;

/** A letter as a page: what is printed, attached and previewed is the same. */
final class LetterHtml {

  private final LetterRow letter;
  private final String debtor;
  private final String creditor;
  private final ResourceBundle words;
  private final boolean estonian;

  LetterHtml(LetterRow letter, String debtor, String creditor) {
    this.letter = letter;
    this.debtor = debtor;
    this.creditor = creditor;
    estonian = letter.text().language().equals("et");
    words =
        ResourceBundle.getBundle(
            "letters/messages",
            estonian ? Locale.of("et") : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The page, well-formed XHTML. */
  String page() {
    var page = new StringBuilder(4096);
    page.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(estonian ? "et" : "en")
        .append("\"><head><meta charset=\"utf-8\"/><title>")
        .append(text(letter.text().subject()))
        .append("</title><style>")
        .append(
            "@page{size:A4;margin:20mm 18mm}body{font-size:10.5pt;line-height:1.4}"
                + "table{width:100%;border-collapse:collapse;margin:6mm 0}"
                + "th,td{padding:1.5mm 2mm;border-bottom:0.3pt solid #999;text-align:left}"
                + ".num{text-align:right}.total td{font-weight:bold}h1{font-size:14pt}")
        .append("</style></head><body><p>")
        .append(text(creditor))
        .append("</p><p>")
        .append(text(debtor))
        .append("</p><p>")
        .append(day(letter.on()))
        .append("</p><h1>")
        .append(text(letter.text().subject()))
        .append("</h1><p>")
        .append(text(letter.text().opening()))
        .append("</p>");
    items(page);
    sums(page);
    page.append("<p>")
        .append(word("pay", day(letter.payBy())))
        .append("</p><p>")
        .append(text(letter.text().closing()))
        .append("</p></body></html>");
    return page.toString();
  }

  /** The same in a few words, for the body of a message. */
  String summary() {
    return letter.text().opening()
        + "\n\n"
        + words.getString("asked")
        + ": "
        + amount(letter.asked())
        + " "
        + letter.asked().currency()
        + "\n"
        + word("pay", day(letter.payBy()))
        + "\n\n"
        + letter.text().closing()
        + "\n";
  }

  private void items(StringBuilder page) {
    page.append("<table><thead><tr>");
    for (var column : new String[] {"invoice", "due", "late"}) {
      page.append("<th>").append(word(column)).append("</th>");
    }
    for (var column : new String[] {"open", "interest", "fee"}) {
      page.append("<th class=\"num\">").append(word(column)).append("</th>");
    }
    page.append("</tr></thead><tbody>");
    for (var item : letter.items()) {
      row(page, item);
    }
    page.append("</tbody></table>");
  }

  private void row(StringBuilder page, DunnedItem item) {
    page.append("<tr><td>").append(text(item.number()));
    if (item.contested().isPositive()) {
      page.append("<br/>").append(word("contested", amount(item.contested())));
    }
    page.append("</td><td>")
        .append(day(item.dueOn()))
        .append("</td><td>")
        .append(item.daysLate())
        .append("</td>");
    for (var money : new Money[] {item.due(), item.interest(), item.fee()}) {
      page.append("<td class=\"num\">").append(amount(money)).append("</td>");
    }
    page.append("</tr>");
  }

  private void sums(StringBuilder page) {
    page.append("<table><tbody>");
    sum(page, words.getString("sum"), letter.due());
    sum(page, noted("interest", letter.interestNote()), letter.interest());
    sum(page, noted("fee", letter.feeNote()), letter.fees());
    sum(page, words.getString("earlier"), letter.earlier());
    page.append("<tr class=\"total\"><td>")
        .append(word("asked"))
        .append("</td><td class=\"num\">")
        .append(amount(letter.asked()))
        .append(' ')
        .append(letter.asked().currency())
        .append("</td></tr></tbody></table>");
  }

  private void sum(StringBuilder page, String label, Money money) {
    if (!money.isZero()) {
      page.append("<tr><td>")
          .append(text(label))
          .append("</td><td class=\"num\">")
          .append(amount(money))
          .append("</td></tr>");
    }
  }

  private String noted(String key, @Nullable Note note) {
    return note == null
        ? words.getString(key)
        : words.getString(key) + ", " + words.getString("note") + " " + note.number();
  }

  private String word(String key, Object... of) {
    var sentence = words.getString(key);
    for (var at = 0; at < of.length; at++) {
      sentence = sentence.replace("{" + at + "}", String.valueOf(of[at]));
    }
    return text(sentence);
  }

  private String amount(Money money) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(estonian ? '\u00a0' : ',');
    symbols.setDecimalSeparator(estonian ? ',' : '.');
    var places = money.currency().getDefaultFractionDigits();
    var format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return format.format(money.amount());
  }

  private String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofPattern(
            estonian ? "d.MM.yyyy" : "d MMM yyyy", estonian ? Locale.of("et") : Locale.ENGLISH));
  }

  private static String text(String plain) {
    return HtmlUtils.htmlEscape(plain, "UTF-8");
  }
}
