package voti.credit.ageing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.ageing.AgeingAnswer.Line;
import voti.credit.export.Files;
import voti.credit.groups.GroupsByAccount;
import voti.credit.receivables.Ageing;
import voti.credit.receivables.Receivable;
import voti.credit.receivables.ReceivablesPolicy;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;

/** Receivables by age, of the accounts the caller may see. */
@RestController
class AgeingEndpoint {

  private final Book book;
  private final ReceivablesPolicy policy;
  private final AccountDirectory directory;
  private final GroupsByAccount shared;
  private final Today today;

  AgeingEndpoint(
      Book book,
      ReceivablesPolicy policy,
      AccountDirectory directory,
      GroupsByAccount shared,
      Today today) {
    this.book = book;
    this.policy = policy;
    this.directory = directory;
    this.shared = shared;
    this.today = today;
  }

  @Operation(
      summary = "Receivables by days past due on any day, by what was booked and valued by then")
  @GetMapping("/api/credit/ageing")
  ResponseEntity<Object> ageing(
      @Parameter(example = "2010-04-01") @RequestParam(required = false) @Nullable LocalDate asOf,
      @Parameter(description = "account, manager, department, segment, group or currency")
          @RequestParam(defaultValue = "account")
          String groupBy,
      @RequestParam(required = false) @Nullable String account,
      @Parameter(description = "json, csv or xlsx") @RequestParam(defaultValue = "json")
          String format,
      @Parameter(hidden = true) Caller caller) {
    var grouping = Grouping.of(groupBy);
    var day = today.unless(asOf);
    var names = new Names(directory, shared.all(), caller);
    var ageing = new Ageing(policy.buckets(), day);
    var called = new HashMap<String, String>();
    var groups = new HashMap<String, String>();
    Consumer<Receivable> reader =
        item ->
            ageing.add(
                groups.computeIfAbsent(
                    item.account(),
                    debtor -> {
                      var known = names.of(debtor);
                      called.put(grouping.keyOf(known), grouping.nameOf(known));
                      return grouping.keyOf(known);
                    }),
                item);
    if (account == null) {
      book.openOn(caller, day, reader);
    } else {
      book.openOn(account, caller, day, reader);
    }
    var lines = new ArrayList<Line>();
    ageing.each(
        (group, aged) -> lines.add(Line.of(group, called.getOrDefault(group, group), aged)));
    var answer = AgeingAnswer.of(day, grouping, policy, lines);
    return Files.answer(format, answer, answer::table);
  }
}
