package voti.credit.replay;

import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.rerun.KeptRules;
import voti.credit.rerun.OrderRerun;

/**
 * Asks the rules again about one order: those of the version it was asked by, about its facts on
 * record, with the limit that the replayed policy makes of the account's. Each order is asked about
 * for itself: the exposure is what it was, whatever became of the orders before it.
 */
@Component
class OrderReplayer {

  private final OrderAnswers answers;
  private final StoredOrders stored;
  private final DraftedLimits limits;
  private final KeptRules rules;
  private final Outcomes outcomes;

  OrderReplayer(
      OrderAnswers answers,
      StoredOrders stored,
      DraftedLimits limits,
      KeptRules rules,
      Outcomes outcomes) {
    this.answers = answers;
    this.stored = stored;
    this.limits = limits;
    this.rules = rules;
    this.outcomes = outcomes;
  }

  /** Empty when a group has declined meanwhile what the account alone had let through. */
  Optional<OrderReplayed> judge(Replay replay, String answer) {
    return answers.find(answer).map(asked -> withPayments(replay, judge(replay, asked)));
  }

  private OrderReplayed judge(Replay replay, OrderAnswer asked) {
    var record = stored.find(asked);
    var evaluation = record.evaluation();
    var version = rules.of(evaluation.policy()).orElse(null);
    if (version == null) {
      var policy = evaluation.policy().name() + " " + evaluation.policy().version();
      return OrderReplayed.unknown(asked, record, replay.asOf(), "policy " + policy);
    }
    try {
      var then = OrderFacts.of(evaluation.facts());
      var now = limits.under(replay.policy().data(), asked).apply(then);
      var again = OrderRerun.judge(version, evaluation.facts(), _ -> now);
      return OrderReplayed.of(asked, record, replay.asOf(), then, now, again);
    } catch (IllegalArgumentException missing) {
      return OrderReplayed.unknown(asked, record, replay.asOf(), "fact " + missing.getMessage());
    }
  }

  private OrderReplayed withPayments(Replay replay, OrderReplayed found) {
    var added = found.added();
    if (!found.differs() || added == null) {
      return found;
    }
    var currency = added.currency();
    return found.paid(
        outcomes.onOrder(found.account(), found.order(), replay.asOf(), currency),
        outcomes.of(found.account(), found.on(), replay.asOf(), currency));
  }
}
