package voti.credit.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.exposure.Standings;
import voti.credit.freeing.Freeing;
import voti.credit.freeing.GroupRoom;
import voti.credit.freeing.Payable;
import voti.credit.freeing.Situation;
import voti.credit.freeing.WouldFree;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.values.decision.Fact;

/** What would let a withheld order through, by the items that are open now. */
@Component
public class WhatWouldFree {

  private final Freeing freeing;
  private final Items items;
  private final Standings standings;

  WhatWouldFree(CreditRules rules, Items items, Standings standings) {
    this.freeing = new Freeing(rules);
    this.items = items;
    this.standings = standings;
  }

  /**
   * When it is withheld.
   *
   * @param facts on which it was
   */
  public @Nullable WouldFree of(String account, List<Fact> facts) {
    var read = read(facts);
    return read == null
        ? null
        : freeing.of(new Situation(read, payable(account), GroupRoom.of(facts)));
  }

  /** Now, by the day it was asked about; {@code null} when its facts are not complete. */
  @Nullable WouldFree now(DecisionRow row) {
    var facts = read(row.facts());
    var now = standings.of(row.account()).orElse(null);
    return facts == null || now == null
        ? null
        : freeing.of(
            new Situation(facts, List.of(), GroupRoom.of(row.facts()))
                .now(now.exposure(), now.limit(), payable(row.account())));
  }

  /** A decision that is older than a fact of today's rules has nothing to reckon with. */
  private static @Nullable OrderFacts read(List<Fact> facts) {
    try {
      return OrderFacts.of(facts);
    } catch (IllegalArgumentException olderThanTheFact) {
      return null;
    }
  }

  private List<Payable> payable(String account) {
    return items.openOf(account).stream()
        .flatMap(row -> row.openParts().stream())
        .map(WhatWouldFree::payable)
        .toList();
  }

  private static Payable payable(ItemRow row) {
    return new Payable(
        row.item(), row.number(), row.dueOn(), row.open(), row.disputed(), row.level());
  }
}
