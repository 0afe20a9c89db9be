package voti.orders.givenadvice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.orders.givenadvice.GivenAdviceCommand.JudgeAdvice;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceGiven;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.SubmittedLine;

/**
 * Advice that was shown for an account is judged by the next order of that account. Which advice
 * waits is learned from the same events, in their order: not a read model, it is never built anew.
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
  record Waiting(@BsonId String advice, String account) {}

  @EventHandler
  void on(AdviceGiven event) {
    waiting.replaceOne(
        eq(event.advice()),
        new Waiting(event.advice(), event.account()),
        new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(OrderSubmitted event, EventMessage<?> message) {
    var ordered = event.submitted().lines().stream().map(SubmittedLine::product).toList();
    for (var one : waiting.find(eq("account", event.account())).into(new ArrayList<>())) {
      automations.send(
          new JudgeAdvice(one.advice(), event.order(), ordered),
          Trigger.of(message),
          "judge-" + one.advice());
    }
  }

  @EventHandler
  void on(AdviceJudged event) {
    waiting.deleteOne(eq(event.advice()));
  }
}
