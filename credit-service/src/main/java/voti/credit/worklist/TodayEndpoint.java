package voti.credit.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.ageing.Book;
import voti.credit.ageing.Today;
import voti.credit.promises.LastCall;
import voti.credit.promises.Promises;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.values.Money;

/** Own debtors who are late, those first with whom a call today is worth most. */
@RestController
class TodayEndpoint {

  private static final int LONGEST = 100;

  private final Book book;
  private final AccountDirectory directory;
  private final Promises promises;
  private final Today today;

  TodayEndpoint(Book book, AccountDirectory directory, Promises promises, Today today) {
    this.book = book;
    this.directory = directory;
    this.promises = promises;
    this.today = today;
  }

  /**
   * One debtor.
   *
   * @param overdue less what is disputed
   * @param oldest days late of the oldest item
   * @param items how many are late
   * @param level the highest dunning level among them
   * @param usuallyLate mean days late of what it paid in a year; {@code null} when it paid nothing
   * @param weight amount × days late × behaviour, by which the list is ordered
   * @param because {@code amount}, {@code lateness} or {@code behaviour}
   * @param ahead how many have more of that
   * @param reason the same in a sentence
   * @param lastCall what was promised on the last call by that day; {@code null} when none was made
   */
  record Line(
      String account,
      String name,
      Money overdue,
      long oldest,
      int items,
      int level,
      @Nullable BigDecimal usuallyLate,
      BigDecimal weight,
      String because,
      long ahead,
      String reason,
      @Nullable LastCall lastCall) {}

  /**
   * The debtors of one currency.
   *
   * @param debtors how many are late
   * @param overdue of all of them
   * @param first of them, as many as a day has room for
   */
  record InCurrency(String currency, int debtors, Money overdue, List<Line> first) {}

  record Answer(LocalDate today, List<InCurrency> currencies) {}

  @Operation(summary = "Debtors to speak to today, in order, each with the reason")
  @GetMapping("/api/credit/debtors/today")
  Answer today(
      @Parameter(description = "another day than today") @RequestParam(required = false)
          @Nullable LocalDate asOf,
      @Parameter(hidden = true) Caller caller) {
    var day = today.unless(asOf);
    var byCurrency = new TreeMap<String, Map<String, Debtor>>();
    book.each(
        caller,
        day.minusYears(1),
        day,
        item ->
            byCurrency
                .computeIfAbsent(
                    item.amount().currency().getCurrencyCode(), code -> new HashMap<>())
                .computeIfAbsent(
                    item.account(),
                    account -> new Debtor(account, Money.zero(item.amount().currency()), day))
                .add(item));
    var answer = new ArrayList<InCurrency>();
    byCurrency.forEach(
        (currency, debtors) -> {
          var late = debtors.values().stream().filter(Debtor::isLate).sorted(ORDER).toList();
          if (!late.isEmpty()) {
            answer.add(inCurrency(currency, late, day));
          }
        });
    return new Answer(day, answer);
  }

  private static final Comparator<Debtor> ORDER =
      Comparator.comparing(Debtor::weight).reversed().thenComparing(Debtor::account);

  private InCurrency inCurrency(String currency, List<Debtor> late, LocalDate day) {
    var overdue = late.stream().map(Debtor::overdue).reduce(Money::plus).orElseThrow();
    return new InCurrency(
        currency,
        late.size(),
        overdue,
        late.stream().limit(LONGEST).map(debtor -> line(debtor, late, day)).toList());
  }

  private Line line(Debtor debtor, List<Debtor> late, LocalDate day) {
    var reason = Reason.of(debtor, late);
    return new Line(
        debtor.account(),
        directory.find(debtor.account()).map(AccountEntry::name).orElse(debtor.account()),
        debtor.overdue(),
        debtor.oldest(),
        debtor.items(),
        debtor.level(),
        debtor.usuallyLate(),
        debtor.weight(),
        reason.because().word(),
        reason.ahead(),
        reason.sentence(debtor),
        promises.lastCall(debtor.account(), day).orElse(null));
  }
}
