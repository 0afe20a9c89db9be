package voti.credit.billing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import voti.credit.terms.AgreedTerms;
import voti.credit.terms.BillingTermsEvent.TermsAgreed;
import voti.kit.events.Recorded;

/** The terms of each buyer with whom any were agreed. */
@Component
@ProcessingGroup("billing-terms")
public class TermsView {

  private final MongoCollection<Row> rows;

  TermsView(MongoDatabase database) {
    rows = database.getCollection("billing-terms", Row.class);
  }

  /**
   * One buyer's terms.
   *
   * @param on the day they were agreed
   */
  public record Row(@BsonId String account, AgreedTerms terms, LocalDate on, long sequence) {}

  /** What was agreed last; empty where nothing was. */
  public Optional<Row> find(String account) {
    return Optional.ofNullable(rows.find(eq(account)).first());
  }

  /** What holds: the usual where nothing was agreed. */
  public AgreedTerms of(String account) {
    return find(account).map(Row::terms).orElse(AgreedTerms.USUAL);
  }

  @EventHandler
  void on(TermsAgreed event, Recorded recorded) {
    var known = rows.find(eq(event.account())).first();
    if (known == null || known.sequence() < recorded.sequence()) {
      var row = new Row(event.account(), event.terms(), event.on(), recorded.sequence());
      rows.replaceOne(eq(event.account()), row, new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteMany(new Document());
  }
}
