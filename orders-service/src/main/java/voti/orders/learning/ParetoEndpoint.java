package voti.orders.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.cause.Cause;
import voti.orders.cause.CauseBook;
import voti.orders.cause.StoredCauses;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/causes/pareto")
class ParetoEndpoint {

  private final MovedLines lines;
  private final ProductsOf products;
  private final StoredCauses causes;
  private final AccountScope scope;

  ParetoEndpoint(MovedLines lines, ProductsOf products, StoredCauses causes, AccountScope scope) {
    this.lines = lines;
    this.products = products;
    this.causes = causes;
    this.scope = scope;
  }

  /**
   * A cause and what it costs.
   *
   * @param en its name; {@code null} of what cites no cause of the tree
   */
  record RowView(
      String cause,
      @Nullable String kind,
      @Nullable String en,
      @Nullable String et,
      int count,
      List<Quantity> quantities,
      Money money,
      BigDecimal share,
      BigDecimal cumulative) {}

  /**
   * Causes by money.
   *
   * @param currency in which the rows are
   * @param currencies all in which there is something in the period
   */
  record ParetoView(
      LocalDate from,
      LocalDate until,
      String currency,
      List<String> currencies,
      Money total,
      List<RowView> items) {}

  @GetMapping
  @Operation(
      summary = "Causes of returns and acts by the net worth of the goods, the dearest first",
      description =
          "From a day until another, which is not among them. One currency at a time: the one with"
              + " most lines unless another is asked for. An act that a return cites counts as the"
              + " return.")
  ParetoView pareto(
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      @RequestParam(required = false) @Nullable String family,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable Currency currency,
      Caller caller) {
    var reader =
        caller.as(
            Roles.QUALITY,
            Roles.KAM,
            Roles.HEAD,
            Roles.COMMERCIAL_DIRECTOR,
            Roles.GENERAL_DIRECTOR,
            Roles.CONTROLLER,
            Roles.AUDITOR);
    if (!from.isBefore(until)) {
      throw new RuleBroken(
          "period-has-days", "until: the period ends after it begins.", new Fact("field", "until"));
    }
    var found = found(from, until, family, account, reader);
    var used = currency == null ? most(found) : currency;
    var pareto = Pareto.of(found.getOrDefault(used.getCurrencyCode(), List.of()), Money.zero(used));
    var book = causes.book();
    return new ParetoView(
        from,
        until,
        used.getCurrencyCode(),
        List.copyOf(found.keySet()),
        pareto.total(),
        pareto.rows().stream().map(row -> view(row, book)).toList());
  }

  private Map<String, List<Moved>> found(
      LocalDate from,
      LocalDate until,
      @Nullable String family,
      @Nullable String account,
      Caller reader) {
    var wanted =
        new ArrayList<Bson>(
            List.of(
                scope.visible(reader),
                gte("on", from.toString()),
                lt("on", until.toString()),
                ne("kind", Moved.Kind.DELIVERED.name()),
                ne("cited", true)));
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, reader);
      wanted.add(eq("account", account));
    }
    var ofFamily = products.family(family);
    var found = new TreeMap<String, List<Moved>>();
    lines.each(
        and(wanted),
        one -> {
          if (ofFamily.test(one.product())) {
            var code = one.net().currency().getCurrencyCode();
            found.computeIfAbsent(code, _ -> new ArrayList<>()).add(one);
          }
        });
    return found;
  }

  private static Currency most(Map<String, List<Moved>> found) {
    return Currency.getInstance(
        found.entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
            .map(Map.Entry::getKey)
            .orElse("EUR"));
  }

  private static RowView view(Pareto.Row row, CauseBook book) {
    var cause = book.find(row.cause());
    return new RowView(
        row.cause(),
        cause.map(one -> one.kind().word()).orElse(null),
        cause.map(Cause::en).orElse(null),
        cause.map(Cause::et).orElse(null),
        row.count(),
        row.quantities(),
        row.money(),
        row.share(),
        row.cumulative());
  }
}
