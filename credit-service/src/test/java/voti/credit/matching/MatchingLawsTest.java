package voti.credit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.credit.creditaccount.Allocation;
import voti.credit.invoice.CreditorReference;
import voti.values.Money;

/** What holds for every payment and whatever is open. */
class MatchingLawsTest {

  private static final List<MatchingPolicy> POLICIES =
      List.of(MatchingEngineTest.policy(true), MatchingEngineTest.policy(false));

  @Property(tries = 1000)
  void neverTakesMoreThanIsOpenOrCameIn(
      @ForAll @Size(max = 9) List<@IntRange(min = -50, max = 400) Integer> open,
      @ForAll @IntRange(min = 1, max = 1500) int cash,
      @ForAll @IntRange(max = 511) int named,
      @ForAll @IntRange(max = 8) int debtors,
      @ForAll @IntRange(max = 40) int charges,
      @ForAll @IntRange(max = 20) int days) {
    var items = items(open, debtors);
    for (var payment : payments(items, cash, named, charges, days)) {
      for (var policy : POLICIES) {
        for (var proposal : MatchingEngine.match(payment, items, policy).proposals()) {
          isSound(proposal, payment, items);
        }
      }
    }
  }

  @Property(tries = 1000)
  void theOrderOfCandidatesDoesNotMatterAndTheAnswerIsTheSame(
      @ForAll @Size(max = 9) List<@IntRange(min = 1, max = 40) Integer> open,
      @ForAll @IntRange(min = 1, max = 200) int cash,
      @ForAll @IntRange(max = 511) int named,
      @ForAll @IntRange(max = 8) int debtors,
      @ForAll Random random) {
    var items = items(open, debtors);
    for (var payment : payments(items, cash, named, 0, 0)) {
      var first = MatchingEngine.match(payment, items, POLICIES.getFirst());
      var shuffled = new ArrayList<>(items);
      Collections.shuffle(shuffled, random);
      shuffled.addAll(items.subList(0, items.size() / 2));
      assertThat(MatchingEngine.match(payment, shuffled, POLICIES.getFirst())).isEqualTo(first);
    }
  }

  @Property(tries = 300)
  void aSumThatIsThereIsFoundAmongFew(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -9999, max = 9999) Integer> open,
      @ForAll @IntRange(min = 1, max = 255) int chosen) {
    open.removeIf(cents -> cents == 0);
    var items = items(open, 0).stream().sorted(OpenItem.OLDEST_FIRST).toList();
    var sum = Money.zero(MatchingEngineTest.eur("0").currency());
    for (var i = 0; i < items.size(); i++) {
      sum = (chosen >> i & 1) == 1 ? sum.plus(items.get(i).open()) : sum;
    }
    if (sum.isPositive()) {
      var found = ExactSum.of(items, sum, POLICIES.getFirst());
      assertThat(found.items()).isNotNull();
      assertThat(found.whole()).isTrue();
      assertThat(found.items().stream().map(OpenItem::open).reduce(Money::plus)).hasValue(sum);
    }
  }

  private static void isSound(Proposal proposal, Payment payment, List<OpenItem> items) {
    var taken = payment.cash().minus(proposal.left());
    assertThat(proposal.allocations().stream().map(Allocation::cash).reduce(Money::plus))
        .hasValue(taken);
    assertThat(proposal.left().isNegative()).isFalse();
    assertThat(proposal.score()).isBetween(0, 100);
    assertThat(proposal.reasons()).isNotEmpty();
    assertThat(proposal.allocations()).extracting(Allocation::item).doesNotHaveDuplicates();
    for (var one : proposal.allocations()) {
      var item = items.stream().filter(it -> it.item().equals(one.item())).findFirst();
      assertThat(item).isPresent();
      assertThat(item.get().account()).isEqualTo(proposal.account());
      assertThat(one.cash().isZero()).isFalse();
      assertThat(one.cash().isNegative()).isEqualTo(item.get().open().isNegative());
      var parts = List.of(one.settlementDiscount(), one.difference(), one.bankCharge());
      assertThat(parts).noneMatch(Money::isNegative);
      var settled = parts.stream().reduce(one.cash(), Money::plus);
      assertThat(settled.amount().abs()).isLessThanOrEqualTo(item.get().open().amount().abs());
    }
  }

  private static List<OpenItem> items(List<Integer> open, int debtors) {
    var items = new ArrayList<OpenItem>();
    for (var i = 0; i < open.size(); i++) {
      var account = i < debtors ? MatchingEngineTest.US : MatchingEngineTest.THEM;
      var cents = java.math.BigDecimal.valueOf(open.get(i), 2).toPlainString();
      items.add(MatchingEngineTest.item("2010-00000" + i, account, cents, 30 - i % 3));
    }
    return items;
  }

  private static List<Payment> payments(
      List<OpenItem> items, int cents, int named, int charges, int days) {
    var references = new java.util.LinkedHashSet<String>();
    for (var i = 0; i < items.size(); i++) {
      if ((named >> i & 1) == 1) {
        references.add(CreditorReference.of(items.get(i).number()));
      }
    }
    var cash = MatchingEngineTest.eur(java.math.BigDecimal.valueOf(cents, 2).toPlainString());
    var charged = MatchingEngineTest.eur(java.math.BigDecimal.valueOf(charges, 2).toPlainString());
    var bare = Payment.of(cash, MatchingEngineTest.ISSUED.plusDays(days)).charged(charged);
    return List.of(
        bare,
        bare.naming(references, Set.of()),
        bare.from(Set.of(MatchingEngineTest.US)),
        bare.naming(Set.of(), references)
            .from(Set.of(MatchingEngineTest.US, MatchingEngineTest.THEM)));
  }
}
