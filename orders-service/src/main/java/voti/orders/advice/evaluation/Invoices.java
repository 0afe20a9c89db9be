package voti.orders.advice.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;
import voti.orders.csv.Csv;

/**
 * A file of invoice lines: invoice, product, description, quantity, time, price, customer, country.
 * Cancelled invoices, lines without a customer and lines without a quantity or price are no
 * purchases.
 */
final class Invoices {

  private final Map<String, Map<LocalDate, Occasion>> byCustomer = new TreeMap<>();
  private final Map<String, String> countries = new TreeMap<>();
  private int lines;
  private int passedOver;

  static Invoices read(Path file) throws IOException {
    var invoices = new Invoices();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.readLine();
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        invoices.take(Csv.rows(line).getFirst().fields());
      }
    }
    return invoices;
  }

  /** The occasions of each customer, by day. */
  Map<String, List<Occasion>> occasions() {
    var all = new TreeMap<String, List<Occasion>>();
    byCustomer.forEach((customer, days) -> all.put(customer, List.copyOf(days.values())));
    return all;
  }

  String countryOf(String customer) {
    return countries.getOrDefault(customer, "");
  }

  int lines() {
    return lines;
  }

  int passedOver() {
    return passedOver;
  }

  private void take(List<String> fields) {
    lines++;
    if (fields.size() != 8 || fields.get(0).startsWith("C") || fields.get(6).isBlank()) {
      passedOver++;
      return;
    }
    var quantity = new BigDecimal(fields.get(3));
    var price = new BigDecimal(fields.get(5));
    if (quantity.signum() <= 0 || price.signum() <= 0) {
      passedOver++;
      return;
    }
    var customer = fields.get(6);
    var day = LocalDate.parse(fields.get(4).substring(0, 10));
    var line = Map.of(fields.get(1), new Bought(quantity, quantity.multiply(price)));
    countries.put(customer, fields.get(7));
    byCustomer
        .computeIfAbsent(customer, _ -> new TreeMap<>())
        .merge(day, new Occasion(day, line), Occasion::with);
  }
}
