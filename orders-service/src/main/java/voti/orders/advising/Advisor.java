package voti.orders.advising;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.orders.advice.Advice;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.AdvicePolicy;
import voti.orders.advice.Bought;
import voti.orders.advice.GapAdvice;
import voti.orders.advice.Learned;
import voti.orders.advice.Occasion;
import voti.orders.advice.RepeatAdvice;
import voti.orders.advice.SeasonAdvice;
import voti.orders.advice.TogetherAdvice;
import voti.orders.purchases.Purchases;

/** Asks every kind of advice about an account and puts the answers together. */
@Component
public class Advisor {

  /** What was summed up at another time of the year says little of this one. */
  private static final long RECENT_DAYS = 31;

  private final Purchases purchases;
  private final PeerSums sums;
  private final LearnFromOrders learning;
  private final FocusList focus;
  private final AccountDirectory directory;
  private final AdvicePolicy policy;

  Advisor(
      Purchases purchases,
      PeerSums sums,
      LearnFromOrders learning,
      FocusList focus,
      AccountDirectory directory,
      AdvicePolicy policy) {
    this.purchases = purchases;
    this.sums = sums;
    this.learning = learning;
    this.focus = focus;
    this.directory = directory;
    this.policy = policy;
  }

  /**
   * What to offer an account on a day, the surest first.
   *
   * @param basket products that are on the order already
   */
  List<AdviceLine> advise(String account, LocalDate on, Collection<String> basket) {
    return advise(account, on, basket, policy.lines());
  }

  /** All that could be offered an account on a day, the surest first. */
  public List<AdviceLine> adviseAll(String account, LocalDate on) {
    return advise(account, on, List.of(), Integer.MAX_VALUE);
  }

  private List<AdviceLine> advise(
      String account, LocalDate on, Collection<String> basket, int most) {
    var own = purchases.of(account, on.minusDays(policy.lookBackDays()), on);
    var repeat = new RepeatAdvice(policy.lookBackDays(), policy.leastTimes()).advise(own, on);
    var learned = learning.last();
    return Advice.of(
        List.of(
            repeat,
            gaps(account, on, own, learned),
            learned.map(all -> together(all, basket)).orElse(List.of()),
            learned.map(all -> seasons(all, repeat, on)).orElse(List.of()),
            focus.advise(on)),
        basket,
        most);
  }

  private List<AdviceLine> gaps(
      String account, LocalDate on, List<Occasion> own, Optional<Learned> learned) {
    var segment = directory.find(account).map(AccountEntry::segment);
    if (segment.isEmpty()) {
      return List.of();
    }
    var others =
        directory.ofSegment(segment.get(), policy.mostPeers() + 1).stream()
            .map(AccountEntry::account)
            .filter(peer -> !peer.equals(account))
            .toList();
    var recent =
        learned
            .filter(all -> Math.abs(ChronoUnit.DAYS.between(all.on(), on)) <= RECENT_DAYS)
            .isPresent();
    var peers = recent ? sums.of(others) : asked(others, on);
    return new GapAdvice(policy.gapShare(), policy.leastPeers()).advise(Occasion.sums(own), peers);
  }

  private List<Map<String, Bought>> asked(List<String> others, LocalDate on) {
    return others.stream()
        .map(peer -> Occasion.sums(purchases.of(peer, on.minusDays(policy.lookBackDays()), on)))
        .filter(sums -> !sums.isEmpty())
        .toList();
  }

  private static List<AdviceLine> together(Learned learned, Collection<String> basket) {
    return new TogetherAdvice(learned.rules()).advise(basket, learned.quantities());
  }

  private List<AdviceLine> seasons(Learned learned, List<AdviceLine> repeat, LocalDate on) {
    var season = new SeasonAdvice(policy.seasonLift());
    var month = on.getMonthValue();
    return repeat.stream()
        .map(
            line ->
                lift(learned, line.product(), month)
                    .flatMap(
                        lift ->
                            season.advise(
                                line.product(), lift, month, line.confidence(), line.quantity())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<BigDecimal> lift(Learned learned, String product, int month) {
    return Optional.ofNullable(learned.seasons().get(product)).map(lifts -> lifts.get(month - 1));
  }
}
