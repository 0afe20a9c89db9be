package voti.orders.punctuality;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.learning.ProductsOf;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/on-time-in-full")
class PunctualityEndpoint {

  private static final int PAGE = 100;

  private final MeasuredOrders orders;
  private final ProductsOf products;
  private final AccountScope scope;
  private final Clock clock;

  PunctualityEndpoint(MeasuredOrders orders, ProductsOf products, AccountScope scope, Clock clock) {
    this.orders = orders;
    this.products = products;
    this.scope = scope;
    this.clock = clock;
  }

  /** A line, and what became of it. */
  record LineView(MeasuredLine line, String asRequested, String asPromised) {}

  /**
   * The two figures, and the lines behind them.
   *
   * @param today until which deliveries are known: lines of later days are open
   * @param asRequested of lines whose requested day is in the period
   * @param asPromised of lines whose first promised day is
   * @param withoutDay lines of orders that were looked at, of which nobody said a day
   * @param next cursor; {@code null}: these are the last
   */
  record PunctualityView(
      LocalDate from,
      LocalDate until,
      LocalDate today,
      OnTimeInFull asRequested,
      OnTimeInFull asPromised,
      int withoutDay,
      List<LineView> items,
      @Nullable String next) {}

  @GetMapping
  @Operation(
      summary = "On time in full: as requested and as first promised, by lines and orders",
      description =
          "A line is on time in full when the whole ordered quantity was delivered no later than"
              + " the day; an order when each of its counted lines is. Each figure counts the lines"
              + " whose day is in the period (the last day is not among it) and over, or that were"
              + " all there on it. What the buyer took away or cancelled is not counted; what we"
              + " closed short stays ordered.")
  PunctualityView figures(
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String family,
      @RequestParam(required = false) @Nullable String warehouse,
      @RequestParam(defaultValue = "false") boolean missed,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    var reader =
        caller.as(
            Roles.QUALITY,
            Roles.KAM,
            Roles.SUPPORT,
            Roles.WAREHOUSE,
            Roles.HEAD,
            Roles.COMMERCIAL_DIRECTOR,
            Roles.GENERAL_DIRECTOR,
            Roles.CONTROLLER,
            Roles.AUDITOR);
    if (!from.isBefore(until)) {
      throw new RuleBroken(
          "period-has-days", "until: the period ends after it begins.", new Fact("field", "until"));
    }
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, reader);
    }
    var ofFamily = products.family(family);
    var all =
        orders.with(scope.visible(reader), account, from, until).stream()
            .filter(line -> ofFamily.test(line.product()))
            .filter(line -> isOf(warehouse, line))
            .toList();
    return view(new Period(from, until), all, missed, cursor);
  }

  /** From a day until another, which is not in it. */
  private record Period(LocalDate from, LocalDate until) {

    boolean has(@Nullable LocalDate day) {
      return day != null && !day.isBefore(from) && day.isBefore(until);
    }
  }

  private PunctualityView view(
      Period period, List<MeasuredLine> all, boolean missed, @Nullable String cursor) {
    var today = LocalDate.now(clock);
    var requested = all.stream().filter(line -> period.has(line.requested())).toList();
    var promised = all.stream().filter(line -> period.has(line.promised())).toList();
    Predicate<MeasuredLine> wanted =
        missed
            ? line ->
                (period.has(line.requested()) && line.asRequested(today).isMissed())
                    || (period.has(line.promised()) && line.asPromised(today).isMissed())
            : line -> period.has(line.requested()) || period.has(line.promised());
    var shown =
        all.stream()
            .filter(wanted)
            .filter(line -> cursor == null || line.key().compareTo(cursor) > 0)
            .limit(PAGE + 1L)
            .toList();
    var page = shown.size() > PAGE ? shown.subList(0, PAGE) : shown;
    return new PunctualityView(
        period.from(),
        period.until(),
        today,
        OnTimeInFull.of(requested, line -> line.asRequested(today)),
        OnTimeInFull.of(promised, line -> line.asPromised(today)),
        (int)
            all.stream()
                .filter(line -> line.requested() == null || line.promised() == null)
                .count(),
        page.stream().map(line -> view(line, today)).toList(),
        shown.size() > PAGE ? page.getLast().key() : null);
  }

  private static LineView view(MeasuredLine line, LocalDate today) {
    return new LineView(line, line.asRequested(today).word(), line.asPromised(today).word());
  }

  private static boolean isOf(@Nullable String warehouse, MeasuredLine line) {
    return warehouse == null
        || warehouse.isBlank()
        || warehouse.strip().equals(Objects.requireNonNullElse(line.warehouse(), ""));
  }
}
