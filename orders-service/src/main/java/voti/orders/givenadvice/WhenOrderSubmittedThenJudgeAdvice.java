package voti.orders.givenadvice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.givenadvice.GivenAdviceCommand.JudgeAdvice;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceGiven;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderLine;
import voti.orders.order.SubmittedLine;

/**
 * Advice that was shown for an account is judged by the next order of that account, advice that was
 * shown beside an order by its next change or its submission. Which advice waits is learned from
 * the same events, in their order: not a read model, it is never built anew.
 */
@Component
@ProcessingGroup("judge-advice")
@DisallowReplay
class WhenOrderSubmittedThenJudgeAdvice {

  private final Automations automations;
  private final MongoCollection<Waiting> waiting;

  WhenOrderSubmittedThenJudgeAdvice(Automations automations, MongoDatabase database) {
    this.automations = automations;
    this.waiting = database.getCollection("advice-waiting", Waiting.class);
    waiting.createIndex(Indexes.ascending("account"));
  }

  /** Advice of an account that no order has followed. */
  record Waiting(@BsonId String advice, String account, @Nullable String order) {

    boolean isFor(String one) {
      return order == null || order.equals(one);
    }
  }

  @EventHandler
  void on(AdviceGiven event) {
    waiting.replaceOne(
        eq(event.advice()),
        new Waiting(event.advice(), event.account(), event.order()),
        new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(OrderSubmitted event, EventMessage<?> message) {
    var ordered = event.submitted().lines().stream().map(SubmittedLine::product).toList();
    for (var one : waiting.find(eq("account", event.account())).into(new ArrayList<>())) {
      if (one.isFor(event.order())) {
        judge(one, event.order(), ordered, message);
      }
    }
  }

  @EventHandler
  void on(OrderAmended event, EventMessage<?> message) {
    var ordered = event.change().lines().present().stream().map(OrderLine::product).toList();
    for (var one : waiting.find(eq("order", event.order())).into(new ArrayList<>())) {
      judge(one, event.order(), ordered, message);
    }
  }

  private void judge(Waiting one, String order, List<String> ordered, EventMessage<?> message) {
    automations.send(
        new JudgeAdvice(one.advice(), order, ordered),
        Trigger.of(message),
        "judge-" + one.advice());
  }

  @EventHandler
  void on(AdviceJudged event) {
    waiting.deleteOne(eq(event.advice()));
  }
}
