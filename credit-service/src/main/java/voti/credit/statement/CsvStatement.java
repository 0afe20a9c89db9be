package voti.credit.statement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;
import voti.values.Ids;
import voti.values.Money;

/**
 * A bank's file of transactions, a row each. It has no balances, so that nothing says whether it is
 * whole: each row stands for itself, and one that cannot be read is reported and left out.
 *
 * @param entries those that can be read
 * @param bad what is wrong with the others
 */
record CsvStatement(List<BankEntry> entries, List<StatementAnswer.Line> bad) {

  private static final DateTimeFormatter ESTONIAN =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

  CsvStatement {
    entries = List.copyOf(entries);
    bad = List.copyOf(bad);
  }

  /**
   * @param account of which it is, where no column says so
   */
  static CsvStatement read(byte[] file, @Nullable String account) {
    var rows = DelimitedText.rows(file);
    var columns = CsvColumn.in(rows.isEmpty() ? List.of() : rows.getFirst());
    for (var column : CsvColumn.REQUIRED) {
      if (!columns.containsKey(column)) {
        throw new BadDocument(
            "row 1", "The first row must name the columns; " + column.shown() + " is missing.");
      }
    }
    if (account == null && !columns.containsKey(CsvColumn.ACCOUNT)) {
      throw new BadDocument("row 1", "Neither a column nor the request says of which account.");
    }
    var entries = new ArrayList<BankEntry>();
    var bad = new ArrayList<StatementAnswer.Line>();
    var seen = new HashMap<String, Integer>();
    for (var i = 1; i < rows.size(); i++) {
      try {
        entries.add(new Row(rows.get(i), columns, account).entry(seen));
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        bad.add(
            new StatementAnswer.Line(
                "row " + (i + 1),
                null,
                null,
                null,
                "bad-row",
                null,
                "Row " + (i + 1) + ": " + unreadable.getMessage(),
                null));
      }
    }
    return new CsvStatement(entries, bad);
  }

  private record Row(
      List<String> fields, Map<CsvColumn, Integer> columns, @Nullable String account) {

    BankEntry entry(Map<String, Integer> seen) {
      var booked = day(CsvColumn.BOOKED);
      var valued = text(CsvColumn.VALUED).isEmpty() ? booked : day(CsvColumn.VALUED);
      var signed = amount();
      var credit =
          !signed.isNegative()
              && !text(CsvColumn.DIRECTION).toUpperCase(Locale.ROOT).startsWith("D");
      var amount = signed.isNegative() ? signed.negated() : signed;
      var own = ours();
      var said = booked + "|" + valued + "|" + amount + "|" + credit + fields;
      var given = text(CsvColumn.REFERENCE);
      var known = given.isEmpty() ? print(own + "|" + said) : given;
      var occurrence = seen.merge(own + (credit ? "+" : "-") + known, 1, Integer::sum);
      var reference = given.isEmpty() || occurrence > 1 ? known + "#" + occurrence : known;
      return new BankEntry(
          own + ":" + reference,
          own + ":" + reference,
          own,
          reference,
          true,
          credit,
          false,
          amount,
          booked,
          valued,
          list(CsvColumn.STRUCTURED),
          list(CsvColumn.TEXT),
          text(CsvColumn.PAYER).isEmpty() ? null : CamtDetails.fingerprint(text(CsvColumn.PAYER)),
          null,
          null);
    }

    private String ours() {
      var told = text(CsvColumn.ACCOUNT).replaceAll("\\s", "");
      if (!told.isEmpty()) {
        return told;
      }
      if (account == null) {
        throw new IllegalArgumentException("account is empty.");
      }
      return account;
    }

    private Money amount() {
      var text = text(CsvColumn.AMOUNT).replaceAll("[\\s\u00a0']", "").replace('−', '-');
      try {
        var decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? german(text) : english(text);
        return new Money(new BigDecimal(decimal), Currency.getInstance(text(CsvColumn.CURRENCY)));
      } catch (IllegalArgumentException unreadable) {
        throw new IllegalArgumentException(
            "amount " + text(CsvColumn.AMOUNT) + " " + text(CsvColumn.CURRENCY) + " is none.",
            unreadable);
      }
    }

    private static String german(String text) {
      return text.replace(".", "").replace(',', '.');
    }

    private static String english(String text) {
      return text.replace(",", "");
    }

    private LocalDate day(CsvColumn column) {
      var text = text(column);
      try {
        return text.contains(".") ? LocalDate.parse(text, ESTONIAN) : LocalDate.parse(text);
      } catch (DateTimeException unreadable) {
        throw new DateTimeException(
            column.shown() + " " + text + " is no date; write 2010-03-10.", unreadable);
      }
    }

    private List<String> list(CsvColumn column) {
      var text = text(column);
      return text.isEmpty() ? List.of() : List.of(text);
    }

    private String text(CsvColumn column) {
      var at = columns.get(column);
      return at == null || at >= fields.size() ? "" : fields.get(at);
    }

    private static String print(String says) {
      return Ids.named("fpr", Ids.NO_SLOT, says).substring(7);
    }
  }
}
