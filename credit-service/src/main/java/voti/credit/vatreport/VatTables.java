package voti.credit.vatreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.export.Table;

/** The parts of a report as tables. */
final class VatTables {

  private VatTables() {}

  static Table of(VatReport report, String part) {
    return switch (part) {
      case "summary" -> summary(report);
      case "buyers" -> buyers(report);
      case "ec-sales" -> ecSales(report);
      default ->
          throw new IllegalArgumentException("part is summary, buyers or ec-sales, not " + part);
    };
  }

  private static Table summary(VatReport report) {
    var rows = new ArrayList<List<@Nullable Object>>();
    var all = new ArrayList<>(report.lines());
    all.addAll(report.totals());
    for (var line : all) {
      rows.add(
          Arrays.asList(
              line.source(),
              line.category() == null ? "" : line.category().name(),
              line.rate() == null ? null : line.rate().percent(),
              line.taxable().amount(),
              line.vat().amount(),
              line.taxable().currency().getCurrencyCode()));
    }
    return new Table(
        "vat-" + report.period(),
        List.of("source", "category", "rate", "taxable", "vat", "currency"),
        rows);
  }

  private static Table buyers(VatReport report) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : report.buyers()) {
      rows.add(
          Arrays.asList(
              line.registrationNumber() == null ? "" : line.registrationNumber(),
              line.name(),
              line.document(),
              line.number(),
              line.date(),
              line.total().amount(),
              line.rate().percent(),
              line.taxable().amount()));
    }
    return new Table(
        "vat-buyers-" + report.period(),
        List.of(
            "registrationNumber", "name", "document", "number", "date", "total", "rate", "taxable"),
        rows);
  }

  private static Table ecSales(VatReport report) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var sale : report.ecSales()) {
      rows.add(
          Arrays.asList(
              sale.vatNumber() == null ? "" : sale.vatNumber(),
              sale.name(),
              sale.amount().amount(),
              sale.amount().currency().getCurrencyCode()));
    }
    return new Table(
        "vat-ec-sales-" + report.period(),
        List.of("vatNumber", "name", "amount", "currency"),
        rows);
  }
}
