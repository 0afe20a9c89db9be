package voti.credit.ageing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.export.Table;
import voti.credit.receivables.Aged;
import voti.credit.receivables.Ageing;
import voti.credit.receivables.ReceivablesPolicy;
import voti.kit.command.Caller;
import voti.values.Money;

/** What to set aside for debts that will not be paid, by currency. */
@RestController
class ProvisionEndpoint {

  private final Book book;
  private final ReceivablesPolicy policy;
  private final Today today;

  ProvisionEndpoint(Book book, ReceivablesPolicy policy, Today today) {
    this.book = book;
    this.policy = policy;
    this.today = today;
  }

  /**
   * A bucket and its part of the provision.
   *
   * @param lost with {@code of} the loss rate, unrounded
   * @param provision rounded for itself; the total is rounded once, from the exact sum
   */
  record Row(String bucket, Money open, BigDecimal lost, BigDecimal of, Money provision) {}

  /** One currency. */
  record Line(String currency, Money open, Money provision, List<Row> buckets) {}

  record Answer(
      LocalDate asOf, String policy, String version, String source, List<Line> currencies) {}

  @Operation(summary = "The provision matrix: what is open in each bucket times its loss rate")
  @GetMapping("/api/credit/provision")
  ResponseEntity<Object> provision(
      @Parameter(example = "2010-12-31") @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "json") String format,
      @Parameter(hidden = true) Caller caller) {
    var day = today.unless(asOf);
    var ageing = new Ageing(policy.buckets(), day);
    book.openOn(caller, day, item -> ageing.add("", item));
    var lines = new ArrayList<Line>();
    ageing.each((all, aged) -> lines.add(line(aged)));
    var answer = new Answer(day, policy.name(), policy.version(), policy.source(), lines);
    return Files.answer(format, answer, () -> table(answer));
  }

  private Line line(Aged aged) {
    var provision = policy.provision().of(aged);
    var rows = new ArrayList<Row>();
    for (var i = 0; i < policy.bands().size(); i++) {
      var band = policy.bands().get(i);
      rows.add(
          new Row(
              band.key(),
              aged.byBucket().get(i),
              band.lost(),
              band.of(),
              provision.byBucket().get(i)));
    }
    return new Line(
        aged.currency().getCurrencyCode(), aged.total(), provision.total(), List.copyOf(rows));
  }

  private static Table table(Answer answer) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : answer.currencies()) {
      for (var row : line.buckets()) {
        rows.add(
            Arrays.asList(
                line.currency(),
                row.bucket(),
                row.open().amount(),
                row.lost(),
                row.of(),
                row.provision().amount()));
      }
    }
    return new Table(
        "provision-" + answer.asOf(),
        List.of("currency", "bucket", "open", "lost", "of", "provision"),
        rows);
  }
}
