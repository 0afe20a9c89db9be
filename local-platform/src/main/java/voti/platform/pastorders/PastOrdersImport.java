package voti.platform.pastorders;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import voti.platform.csv.CsvFile;
import voti.platform.csv.RowsByAccount;

/** Takes a file of an older system's invoice lines, and says whether it adds up. */
public final class PastOrdersImport {

  private static final int LONGEST_SECONDS_TO_BE_KNOWN = 120;

  private final Door door;
  private final Mapping mapping;
  private final PrintWriter out;
  private final Wishes wishes;

  /**
   * What was asked for.
   *
   * @param run names this run, as no other is named
   * @param as who imports
   * @param report where lines are listed that were not taken
   * @param create whether products and accounts of the file are made first
   * @param rows lines sent at a time
   * @param patience seconds in which the book may come to show what was taken
   */
  public record Wishes(
      String run, String as, Path report, boolean create, int rows, int patience) {}

  public PastOrdersImport(Door door, Mapping mapping, PrintWriter out, Wishes wishes) {
    this.door = door;
    this.mapping = mapping;
    this.out = out;
    this.wishes = wishes;
  }

  /** Whether all of it adds up. */
  public boolean take(Path file) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("voti-past-orders");
    Path lines = folder.resolve("lines.csv");
    try (var report = new Report(wishes.report())) {
      var read = new FileLines(mapping, Customers.of(mapping), report);
      read.split(file, lines);
      out.printf(
          "%s: %,d lines, %,d of them can be sent; %,d accounts, %,d products.%n",
          file.getFileName(),
          read.whole().lines(),
          read.sendable().lines(),
          read.buyers().size(),
          read.goods().size());
      out.flush();
      if (wishes.create()) {
        var creating = new Creating(door, mapping, out);
        creating.products(read.goods(), "commercial-director");
        creating.accounts(read.buyers(), "kam");
      }
      var sending =
          new Sending(
              door,
              mapping,
              wishes.as(),
              wishes.run(),
              report,
              out,
              wishes.rows(),
              read.sendable().lines(),
              wishes.create() ? LONGEST_SECONDS_TO_BE_KNOWN : 0);
      long begun = System.nanoTime();
      send(lines, sending);
      said(sending, begun);
      var balance = balance(read, report, sending);
      balance.print(out);
      out.printf("The lines that were not taken are in %s.%n", wishes.report());
      return book(sending) && balance.isEven();
    } finally {
      Files.deleteIfExists(lines);
      Files.deleteIfExists(folder);
    }
  }

  private void send(Path lines, Sending sending) throws IOException, InterruptedException {
    List<Line> account = new ArrayList<>();
    try (var sorted = RowsByAccount.of(lines);
        var rows = new CsvFile(sorted.file())) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        var cells = CsvFile.cells(row.text(), ',');
        var line = Line.of(cells.subList(1, cells.size()));
        if (!account.isEmpty() && !same(account.getFirst(), line)) {
          send(account, sending);
          account.clear();
        }
        account.add(line);
      }
      send(account, sending);
      sending.flush();
    }
  }

  private void send(List<Line> account, Sending sending) throws IOException, InterruptedException {
    for (var invoice : Invoices.of(account)) {
      sending.add(invoice);
    }
  }

  private static boolean same(Line one, Line other) {
    return one.account().toLowerCase(Locale.ROOT).equals(other.account().toLowerCase(Locale.ROOT));
  }

  private void said(Sending sending, long begun) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    int lines = sending.taken().lines() + sending.known().lines();
    out.printf(Locale.ROOT, "Sent in %.0f s, %,.0f lines per second.%n", seconds, lines / seconds);
  }

  private Balance balance(FileLines read, Report report, Sending sending) {
    return new Balance(
        read.whole(),
        report.sums(),
        sending.taken(),
        sending.known(),
        sending.rounding(),
        mapping.currency().getDefaultFractionDigits());
  }

  /** The book is drawn from what was written, and may be a little later. */
  private boolean book(Sending sending) throws IOException, InterruptedException {
    var expected = sending.taken().plus(sending.known());
    JsonNode total = total(sending.position());
    for (int waited = 0; lines(total) < expected.lines() && waited < wishes.patience(); waited++) {
      TimeUnit.SECONDS.sleep(1);
      total = total(sending.position());
    }
    out.printf(
        "The book of %s has %,d lines of %,d purchases and %,d returns of %,d accounts, net %s.%n",
        mapping.source(),
        lines(total),
        total.path("purchases").asInt(0),
        total.path("returns").asInt(0),
        total.path("accounts").asInt(0),
        total.at("/net/amount").asString("0"));
    if (lines(total) > expected.lines()) {
      out.println("It has lines of other files of this system, too.");
      return true;
    }
    var net = new BigDecimal(total.at("/net/amount").asString("0"));
    boolean agrees = lines(total) == expected.lines() && net.compareTo(expected.amount()) == 0;
    out.println(
        agrees ? "It agrees with what was taken." : "It does not show yet all that was taken.");
    return agrees;
  }

  private static int lines(JsonNode total) {
    return total.path("lines").asInt(0);
  }

  private JsonNode total(long position) throws IOException, InterruptedException {
    var path = "/api/orders/imports/" + mapping.source();
    var answer = door.get(position > 0 ? path + "?after=" + position : path, wishes.as()).good();
    for (JsonNode one : answer.path("totals")) {
      if (one.path("currency").asString("").equals(mapping.currency().getCurrencyCode())) {
        return one;
      }
    }
    return answer.path("none");
  }
}
