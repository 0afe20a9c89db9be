package voti.orders.bonusstatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.Scale;
import voti.orders.bonus.Settlement;
import voti.values.Money;
import voti.values.Percentage;

/**
 * An agreement, and how far it has come.
 *
 * @param agreement {@code bon-…}
 * @param account whose
 * @param contract by which it was agreed; {@code null}: by none
 * @param name as people call it
 * @param currency ISO 4217
 * @param from the first day that counts
 * @param until the first day that does not
 * @param measure {@code value} or {@code quantity}
 * @param unit of a quantity
 * @param family only its products; {@code null}: all
 * @param kind {@code exceeding-part} or {@code retroactive}
 * @param growthOver the base year's figure, when tiers are percent of growth over it
 * @param tiers from the lowest up
 * @param state {@code drafted}, {@code approved}, {@code turned-down} or {@code ended}
 * @param draftedBy who wrote it
 * @param decidedBy who approved it or turned it down
 * @param needs the role that must approve, where the one who wanted to could not
 * @param figure by which tiers are reached: the net value or the quantity so far
 * @param total net value so far
 * @param accrued the whole bonus so far
 * @param settled of it
 * @param open accrued and not settled; negative: goods came back after they were settled for
 * @param percent of the tier that is reached
 * @param next the tier above; {@code null}: there is none
 * @param toNext how much is missing to it
 * @param waiting a settlement for a second person
 * @param version the sequence of the last event
 */
record BonusView(
    String agreement,
    String account,
    @Nullable String contract,
    String name,
    String currency,
    LocalDate from,
    @Nullable LocalDate until,
    String measure,
    @Nullable String unit,
    @Nullable String family,
    String kind,
    @Nullable BigDecimal growthOver,
    List<TierView> tiers,
    String state,
    String draftedBy,
    @Nullable String decidedBy,
    @Nullable String needs,
    BigDecimal figure,
    Money total,
    Money accrued,
    Money settled,
    Money open,
    Percentage percent,
    @Nullable TierView next,
    @Nullable BigDecimal toNext,
    @Nullable WaitingView waiting,
    long version) {

  /**
   * A tier.
   *
   * @param threshold as it was agreed
   * @param from the figure at which it begins: the same, or with growth over the base year
   * @param reached whether it is
   */
  record TierView(BigDecimal threshold, BigDecimal from, Percentage percent, boolean reached) {}

  /** A settlement that waits. */
  record WaitingView(String settlement, String as, LocalDate on, Money amount, String by) {

    static @Nullable WaitingView of(@Nullable Settlement asked) {
      return asked == null
          ? null
          : new WaitingView(
              asked.settlement(), word(asked.as()), asked.on(), asked.amount(), asked.by());
    }
  }

  static BonusView of(KnownBonus known) {
    var terms = known.terms();
    var scale = new Scale(terms);
    var reached = scale.reached(known.total());
    var figure = known.total().by(terms.base().measure());
    var tiers =
        IntStream.range(0, terms.tiers().size())
            .mapToObj(
                tier ->
                    new TierView(
                        terms.tiers().get(tier).threshold(),
                        scale.threshold(tier),
                        scale.percent(tier),
                        tier <= reached))
            .toList();
    var next = reached + 1 < tiers.size() ? tiers.get(reached + 1) : null;
    return new BonusView(
        known.agreement(),
        known.account(),
        known.contract(),
        terms.name(),
        terms.currency(),
        terms.period().from(),
        known.endedOn() == null ? terms.period().until() : known.endedOn(),
        word(terms.base().measure()),
        terms.base().unit(),
        terms.base().family(),
        word(terms.kind()),
        terms.growthOver(),
        tiers,
        word(known.state()),
        known.draftedBy(),
        known.decidedBy(),
        known.needs(),
        figure,
        known.total().value(),
        known.accrued(),
        known.settled(),
        known.accrued().minus(known.settled()),
        scale.percent(reached),
        next,
        next == null ? null : next.from().subtract(figure),
        WaitingView.of(known.waiting()),
        known.version());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
