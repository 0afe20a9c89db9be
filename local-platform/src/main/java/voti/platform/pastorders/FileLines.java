package voti.platform.pastorders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.platform.csv.CsvFile;

/**
 * Reads a file once: each line is written to the lines that can be sent, or goes to the report with
 * the reason. Nothing is left out.
 */
final class FileLines {

  private final Mapping mapping;
  private final Customers customers;
  private final Report report;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, String> customerOf = new HashMap<>();
  private final Map<String, Buyer> buyers = new TreeMap<>();
  private final Goods goods = new Goods();
  private Sum whole = Sum.NONE;
  private Sum sendable = Sum.NONE;

  /**
   * A customer whose lines can be sent.
   *
   * @param country as the file writes it
   * @param first day of an invoice
   */
  record Buyer(String customer, String country, LocalDate first) {}

  FileLines(Mapping mapping, Customers customers, Report report) {
    this.mapping = mapping;
    this.customers = customers;
    this.report = report;
  }

  /** Splits the file. */
  void split(Path file, Path into) throws IOException {
    try (var rows = new CsvFile(file);
        BufferedWriter out = Files.newBufferedWriter(into)) {
      columns(rows);
      out.write(Line.HEADER + "\n");
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank()) {
          var line = read(row.line(), CsvFile.cells(row.text(), rows.separator()));
          if (line != null) {
            out.write(line.row() + "\n");
            sendable = sendable.plus(line.amount());
          }
        }
      }
    }
  }

  Sum whole() {
    return whole;
  }

  Sum sendable() {
    return sendable;
  }

  Goods goods() {
    return goods;
  }

  /** By account. */
  Map<String, Buyer> buyers() {
    return buyers;
  }

  private void columns(CsvFile rows) {
    List<String> header = CsvFile.cells(rows.header(), rows.separator());
    for (var name :
        List.of("number", "product", "name", "quantity", "date", "price", "account", "country")) {
      var written = mapping.column(name);
      if (written != null && !header.contains(written)) {
        throw mapping.problem(
            "column." + name, "names " + written + ", which the file's first line does not have");
      }
      columns.put(name, written == null ? -1 : header.indexOf(written));
    }
  }

  private @Nullable Line read(int line, List<String> cells) {
    var number = cell(cells, "number");
    var quantity = number(cell(cells, "quantity"));
    var price = number(cell(cells, "price"));
    var amount = quantity == null || price == null ? BigDecimal.ZERO : quantity.multiply(price);
    whole = whole.plus(amount);
    var why = why(cells, number, quantity, price);
    if (why != null) {
      return reported(line, why, detail(why, cells), amount, number);
    }
    var at = moment(cell(cells, "date"));
    var customer = cell(cells, "account");
    var account = customers.account(customer);
    if (account == null || at == null || quantity == null || price == null) {
      return reported(
          line,
          account == null ? Reason.NO_ACCOUNT : Reason.BAD_DATE,
          account == null ? customer : cell(cells, "date"),
          amount,
          number);
    }
    var first = customerOf.putIfAbsent(number, customer);
    if (first != null && !first.equals(customer)) {
      return reported(line, Reason.TWO_CUSTOMERS, first + " and " + customer, amount, number);
    }
    var product = cell(cells, "product");
    var charge = mapping.charges().contains(product);
    if (!charge) {
      goods.see(product, cell(cells, "name"), price);
    }
    buyers.merge(
        account,
        new Buyer(customer, cell(cells, "country"), at.toLocalDate()),
        (one, other) -> other.first().isBefore(one.first()) ? other : one);
    return new Line(
        line,
        account,
        number,
        isReturn(number),
        charge,
        product,
        quantity.abs(),
        price,
        at.atZone(mapping.zone()).toInstant(),
        at.toLocalDate());
  }

  private @Nullable Reason why(
      List<String> cells,
      String number,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal price) {
    if (cells.size() < columns.size() - 2) {
      return Reason.SHORT;
    }
    if (number.isEmpty() || cell(cells, "product").isEmpty()) {
      return Reason.NO_NUMBER;
    }
    if (quantity == null || price == null) {
      return Reason.NOT_A_NUMBER;
    }
    if (cell(cells, "account").isEmpty()) {
      return Reason.NO_CUSTOMER;
    }
    if (price.signum() <= 0) {
      return price.signum() == 0 ? Reason.NO_PRICE : Reason.NEGATIVE_PRICE;
    }
    if (quantity.signum() == 0) {
      return Reason.NO_QUANTITY;
    }
    if (isReturn(number) != quantity.signum() < 0) {
      return Reason.WRONG_SIGN;
    }
    return mapping.countries().isEmpty() || mapping.countries().contains(cell(cells, "country"))
        ? null
        : Reason.OTHER_COUNTRY;
  }

  private String detail(Reason why, List<String> cells) {
    return switch (why) {
      case NO_PRICE, NEGATIVE_PRICE -> cell(cells, "price");
      case NO_QUANTITY, WRONG_SIGN -> cell(cells, "quantity");
      case NOT_A_NUMBER -> cell(cells, "quantity") + " at " + cell(cells, "price");
      case OTHER_COUNTRY -> cell(cells, "country");
      default -> "";
    };
  }

  private @Nullable Line reported(
      int line, Reason why, String detail, BigDecimal amount, String number) {
    report.add(line, why, detail, amount, number);
    return null;
  }

  private boolean isReturn(String number) {
    var prefix = mapping.cancellation();
    return prefix != null && number.startsWith(prefix);
  }

  private String cell(List<String> cells, String name) {
    int at = columns.getOrDefault(name, -1);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private @Nullable LocalDateTime moment(String text) {
    try {
      var parsed = mapping.dates().parse(text);
      var day = parsed.query(TemporalQueries.localDate());
      var time = parsed.query(TemporalQueries.localTime());
      return day == null ? null : time == null ? day.atStartOfDay() : day.atTime(time);
    } catch (DateTimeException wrong) {
      return null;
    }
  }
}
