package voti.credit.dunning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.credit.interest.InterestPolicy;
import voti.values.Money;

/** Works out what a debtor would be written on a day, in one currency. Nothing is decided by it. */
public final class DunningPreview {

  private final DunningProcedure procedure;
  private final InterestPolicy law;

  public DunningPreview(DunningProcedure procedure, InterestPolicy law) {
    this.procedure = procedure;
    this.law = law;
  }

  /**
   * The letter of a debtor, or why there is none.
   *
   * @param overdue the debtor's overdue items in this currency
   * @param credits what we owe the debtor in this currency, zero or more
   * @param excluded whether the debtor is not reminded at all
   */
  public Proposal of(LocalDate on, List<Candidate> overdue, Money credits, boolean excluded) {
    var items = new ArrayList<DunnedItem>();
    var leftOut = new ArrayList<LeftOut>();
    for (var candidate : overdue) {
      var why = why(candidate, on);
      if (why.isEmpty()) {
        items.add(dunned(candidate, on));
      } else {
        leftOut.add(
            new LeftOut(
                candidate.item(),
                candidate.number(),
                candidate.due().plus(candidate.contested()),
                why));
      }
    }
    var level = Proposal.level(items);
    var payBy = level == 0 ? on : on.plusDays(procedure.level(level).daysToPay());
    return new Proposal(items, leftOut, whyNone(items, credits, excluded), payBy);
  }

  private String why(Candidate candidate, LocalDate on) {
    if (candidate.handedOver()) {
      return "handed-over";
    }
    if (candidate.promised()) {
      return "promised";
    }
    if (!candidate.due().isPositive()) {
      return "contested";
    }
    if (candidate.level() >= procedure.last()) {
      return "exhausted";
    }
    return next(candidate, on).isEmpty() ? "not-yet" : "";
  }

  private String whyNone(List<DunnedItem> items, Money credits, boolean excluded) {
    if (excluded) {
      return "excluded";
    }
    if (items.isEmpty()) {
      return "nothing-due";
    }
    var due = Proposal.due(items, Money.zero(credits.currency()));
    if (!due.isMoreThan(credits)) {
      return "covered";
    }
    return procedure.isWorthALetter(due.minus(credits)) ? "" : "below-minimum";
  }

  private Optional<DunningLevel> next(Candidate candidate, LocalDate on) {
    return procedure.next(candidate.level(), candidate.owed().dueOn(), candidate.remindedOn(), on);
  }

  private DunnedItem dunned(Candidate candidate, LocalDate on) {
    var level = next(candidate, on).orElseThrow();
    var zero = Money.zero(candidate.due().currency());
    var terms = law.of(zero.currency());
    var claim = candidate.claim().withFee(level.feeIn(zero));
    if (level.recovery() && terms.isPresent()) {
      claim = claim.withFixed(terms.get().law().recovery());
    }
    var charged =
        candidate.interestThrough() == null
            ? candidate.owed().dueOn()
            : candidate.interestThrough();
    var interest =
        level.interest() && terms.isPresent()
            ? terms.get().on(candidate.owed(), charged, on).amount()
            : zero;
    return new DunnedItem(
        candidate.item(),
        candidate.number(),
        candidate.owed().dueOn(),
        candidate.due(),
        candidate.contested(),
        Math.toIntExact(ChronoUnit.DAYS.between(candidate.owed().dueOn(), on)),
        level.level(),
        claim.since(candidate.claim()),
        claim,
        interest,
        interest.isPositive() ? charged.plusDays(1) : null,
        interest.isPositive() ? on : candidate.interestThrough(),
        candidate.part());
  }
}
