package voti.credit.dunnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.dunning.Candidate;
import voti.credit.dunning.DunnedItem;
import voti.credit.interest.Owed;
import voti.credit.interest.RecoveryClaim;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.promises.Promises;
import voti.values.Money;

/** What is known of a debtor when a letter is thought of: judged by value date. */
@Component
class DebtorFacts {

  private static final Set<String> REMINDED_OF = Set.of("invoice", "opening");
  private static final Set<String> NOTES = Set.of("interest", "fee");

  private final Items items;
  private final Letters letters;
  private final Promises promises;
  private final Terms terms;

  DebtorFacts(Items items, Letters letters, Promises promises, Terms terms) {
    this.items = items;
    this.letters = letters;
    this.promises = promises;
    this.terms = terms;
  }

  /**
   * A debtor's debts in one currency.
   *
   * @param overdue invoices past their due date
   * @param credits what we owe the debtor, zero or more
   * @param notes fees and interest of earlier letters, still open
   */
  record Debts(List<Candidate> overdue, Money credits, Money notes) {}

  /** No debts in the currency of an amount. */
  static Debts none(Money of) {
    var zero = Money.zero(of.currency());
    return new Debts(List.of(), zero, zero);
  }

  /** The debts of an account as of a day, by currency; each late part of an item is one. */
  Map<String, Debts> of(String account, LocalDate on) {
    var reminded = letters.remindedOf(account);
    var promised = promises.waitingOf(account);
    var handedOver = terms.handedOverOf(account);
    var debts = new TreeMap<String, Debts>();
    var rows = items.openOf(account).stream().flatMap(row -> row.openParts().stream()).toList();
    for (var row : rows) {
      var open = owedOn(row, on);
      var zero = Money.zero(open.currency());
      var of = debts.computeIfAbsent(code(zero), _ -> new Debts(new ArrayList<>(), zero, zero));
      if (open.isNegative()) {
        debts.put(code(zero), new Debts(of.overdue(), of.credits().minus(open), of.notes()));
      } else if (NOTES.contains(row.kind())) {
        debts.put(code(zero), new Debts(of.overdue(), of.credits(), of.notes().plus(open)));
      } else if (REMINDED_OF.contains(row.kind()) && row.dueOn().isBefore(on)) {
        of.overdue()
            .add(
                candidate(
                    row,
                    open,
                    reminded.get(DunnedItem.debt(row.item(), row.part())),
                    promised.contains(row.item()),
                    handedOver.contains(row.item())));
      }
    }
    return debts;
  }

  /** As of the day, but no more than now: what was paid since is not asked for. */
  private static Money owedOn(ItemRow row, LocalDate on) {
    var then = row.openAt(on);
    return then.isMoreThan(row.open()) ? row.open() : then;
  }

  private static Candidate candidate(
      ItemRow row, Money open, @Nullable RemindedRow before, boolean promised, boolean handedOver) {
    var zero = Money.zero(open.currency());
    var contested = row.disputed().isMoreThan(open) ? open : row.disputed();
    var parts =
        row.reductions().stream().map(part -> new Owed.Part(part.valued(), part.amount())).toList();
    return new Candidate(
        row.item(),
        row.number(),
        new Owed(row.amount().minus(contested), row.dueOn(), parts),
        open.minus(contested),
        contested,
        row.level(),
        before == null ? null : before.remindedOn(),
        before == null ? null : before.interestThrough(),
        before == null ? RecoveryClaim.none(zero) : before.claim(),
        promised,
        handedOver,
        row.part());
  }

  private static String code(Money money) {
    return money.currency().getCurrencyCode();
  }
}
