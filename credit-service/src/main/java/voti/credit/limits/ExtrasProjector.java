package voti.credit.limits;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Limits;
import voti.kit.events.Recorded;

/** Keeps what stands beside each debtor's own limit. An event seen before changes nothing. */
@Component
@ProcessingGroup("extras")
class ExtrasProjector {

  static final String EXTRAS = "limit-extras";

  private final MongoCollection<ExtrasRow> extras;

  ExtrasProjector(MongoDatabase database) {
    extras = database.getCollection(EXTRAS, ExtrasRow.class);
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    var at = recorded.sequence();
    switch (event) {
      case CreditAccountEvent.LimitDecided e ->
          change(event, at, row -> row.with(row.limits().owning(e.limit()), at));
      case CreditAccountEvent.LimitsChanged e -> change(event, at, row -> row.with(e.limits(), at));
      case CreditAccountEvent.LimitShared e -> change(event, at, row -> row.sharing(e.group(), at));
      case CreditAccountEvent.AccountBlocked e ->
          change(event, at, row -> row.blocked(e.reason(), at));
      case CreditAccountEvent.MergedAway _ ->
          change(event, at, row -> ExtrasRow.none(row.account()).with(Limits.NONE, at));
      case CreditAccountEvent.Absorbed e when e.book().blocked() ->
          change(event, at, row -> row.blocked("It was blocked at " + e.from() + ".", at));
      case CreditAccountEvent.AccountUnblocked _ -> change(event, at, row -> row.blocked(null, at));
      default -> {}
    }
  }

  @ResetHandler
  void reset() {
    extras.deleteMany(new Document());
  }

  ExtrasRow of(String account) {
    return Optional.ofNullable(extras.find(eq(account)).first())
        .orElseGet(() -> ExtrasRow.none(account));
  }

  private void change(CreditAccountEvent event, long at, UnaryOperator<ExtrasRow> how) {
    var row = of(event.account());
    if (row.sequence() < at) {
      extras.replaceOne(eq(event.account()), how.apply(row), new ReplaceOptions().upsert(true));
    }
  }
}
