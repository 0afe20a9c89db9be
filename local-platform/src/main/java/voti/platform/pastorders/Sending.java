package voti.platform.pastorders;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends invoices in batches and adds up what the platform says of them. */
final class Sending {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_INVOICES = 500;
  private static final Set<String> LATE = Set.of("account-is-known", "product-is-known");

  private final Door door;
  private final Mapping mapping;
  private final String as;
  private final String run;
  private final Report report;
  private final PrintWriter out;
  private final int rows;
  private final int all;
  private final int patience;
  private final List<Invoice> batch = new ArrayList<>();
  private Sum taken = Sum.NONE;
  private Sum known = Sum.NONE;
  private BigDecimal rounding = BigDecimal.ZERO;
  private int sent;
  private int requests;
  private long shown;
  private long position;

  /**
   * @param run names this run: its requests are not those of one before, which were answered
   * @param rows lines sent at a time, or one invoice
   * @param all lines there are
   * @param patience seconds in which accounts and products that were just made become known
   */
  Sending(
      Door door,
      Mapping mapping,
      String as,
      String run,
      Report report,
      PrintWriter out,
      int rows,
      int all,
      int patience) {
    this.door = door;
    this.mapping = mapping;
    this.as = as;
    this.run = run;
    this.report = report;
    this.out = out;
    this.rows = rows;
    this.all = all;
    this.patience = patience;
  }

  void add(Invoice invoice) throws IOException, InterruptedException {
    if (lines(batch) + invoice.lines().size() > rows || batch.size() == MOST_INVOICES) {
      flush();
    }
    batch.add(invoice);
  }

  void flush() throws IOException, InterruptedException {
    if (batch.isEmpty()) {
      return;
    }
    List<Invoice> left = List.copyOf(batch);
    batch.clear();
    sent += lines(left);
    for (int waited = 0; !left.isEmpty(); waited++) {
      left = send(left, waited >= patience);
      if (!left.isEmpty()) {
        TimeUnit.SECONDS.sleep(1);
      }
    }
    show();
  }

  /** By the platform's own sums, each line rounded to the currency. */
  Sum taken() {
    return taken;
  }

  Sum known() {
    return known;
  }

  /** What rounding each line to the currency made of those that were taken or known. */
  BigDecimal rounding() {
    return rounding;
  }

  long position() {
    return position;
  }

  /** What may become known in a moment is left, unless that moment is over. */
  private List<Invoice> send(List<Invoice> invoices, boolean last)
      throws IOException, InterruptedException {
    var body = JSON.createObjectNode().put("currency", mapping.currency().getCurrencyCode());
    var documents = body.putArray("documents");
    invoices.forEach(invoice -> documents.add(invoice.json()));
    var text = body.toString();
    var answer =
        door.post(
                "/api/orders/imports/" + mapping.source() + "/documents",
                as,
                "%s:%s:%d".formatted(mapping.source(), run, ++requests),
                "application/json",
                text)
            .good();
    position = Math.max(position, answer.path("position").asLong(0));
    taken = taken.plus(sum(answer.path("taken")));
    known = known.plus(sum(answer.path("known")));
    Map<String, Invoice> byNumber = new HashMap<>();
    invoices.forEach(one -> byNumber.put(one.account() + " " + one.number(), one));

    List<Invoice> later = new ArrayList<>();
    for (JsonNode refused : answer.path("refused")) {
      var invoice =
          byNumber.remove(
              refused.path("account").asString("") + " " + refused.path("number").asString(""));
      if (invoice == null) {
        throw new IllegalStateException("the platform refused what was not sent: " + refused);
      }
      if (!last && LATE.contains(refused.path("rule").asString(""))) {
        later.add(invoice);
      } else {
        var why = refused.path("sentence").asString("");
        for (var one : invoice.lines()) {
          var line = one.line();
          report.add(line.line(), Reason.REFUSED, why, line.amount(), line.number());
        }
      }
    }
    byNumber.values().forEach(this::round);
    return later;
  }

  private void round(Invoice invoice) {
    for (var one : invoice.lines()) {
      var exact = one.line().amount();
      var digits = mapping.currency().getDefaultFractionDigits();
      rounding = rounding.add(exact.setScale(digits, RoundingMode.HALF_UP).subtract(exact));
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (sent == all || now - shown > TimeUnit.SECONDS.toNanos(2)) {
      shown = now;
      out.printf(
          "%,d of %,d lines sent: %,d taken, %,d known before.%n",
          sent, all, taken.lines(), known.lines());
      out.flush();
    }
  }

  private static Sum sum(JsonNode sum) {
    return new Sum(sum.path("lines").asInt(0), new BigDecimal(sum.at("/net/amount").asString("0")));
  }

  private static int lines(List<Invoice> invoices) {
    return invoices.stream().mapToInt(invoice -> invoice.lines().size()).sum();
  }
}
