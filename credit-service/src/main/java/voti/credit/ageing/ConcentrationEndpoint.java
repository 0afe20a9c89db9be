package voti.credit.ageing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.export.Table;
import voti.credit.receivables.Concentration;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.values.Money;
import voti.values.Percentage;

/** Who owes how much of the whole, by currency. */
@RestController
class ConcentrationEndpoint {

  private final Book book;
  private final AccountDirectory directory;
  private final Today today;

  ConcentrationEndpoint(Book book, AccountDirectory directory, Today today) {
    this.book = book;
    this.directory = directory;
    this.today = today;
  }

  /** One debtor; shares in per cent, to a hundredth. */
  record Row(String account, String name, Money open, BigDecimal share, BigDecimal cumulative) {}

  /**
   * One currency.
   *
   * @param hhi Herfindahl-Hirschman index, up to 10,000
   */
  record Line(String currency, Money total, BigDecimal hhi, List<Row> debtors) {}

  record Answer(LocalDate asOf, List<Line> currencies) {}

  @Operation(summary = "Each debtor's share of what is open, cumulative share, and the HHI")
  @GetMapping("/api/credit/concentration")
  ResponseEntity<Object> concentration(
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "json") String format,
      @Parameter(hidden = true) Caller caller) {
    var day = today.unless(asOf);
    var open = new TreeMap<String, Map<String, Money>>();
    book.openOn(
        caller,
        day,
        item -> {
          var rest = item.openAt(day);
          open.computeIfAbsent(rest.currency().getCurrencyCode(), code -> new HashMap<>())
              .merge(item.account(), rest, Money::plus);
        });
    var names = new Names(directory, Map.of(), caller);
    var lines = new ArrayList<Line>();
    open.forEach(
        (currency, debtors) -> {
          if (debtors.values().stream().anyMatch(Money::isPositive)) {
            lines.add(line(currency, Concentration.of(debtors), names));
          }
        });
    var answer = new Answer(day, lines);
    return Files.answer(format, answer, () -> table(answer));
  }

  private static Line line(String currency, Concentration all, Names names) {
    return new Line(
        currency,
        all.total(),
        all.hhi(),
        all.shares().stream()
            .map(
                one ->
                    new Row(
                        one.account(),
                        names.of(one.account()).account().name(),
                        one.open(),
                        shown(one.share()),
                        shown(one.cumulative())))
            .toList());
  }

  private static BigDecimal shown(Percentage share) {
    return share.percent().setScale(2, RoundingMode.HALF_UP);
  }

  private static Table table(Answer answer) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : answer.currencies()) {
      for (var row : line.debtors()) {
        rows.add(
            List.of(
                line.currency(),
                row.account(),
                row.name(),
                row.open().amount(),
                row.share(),
                row.cumulative()));
      }
    }
    return new Table(
        "concentration-" + answer.asOf(),
        List.of("currency", "account", "name", "open", "share", "cumulative-share"),
        rows);
  }
}
