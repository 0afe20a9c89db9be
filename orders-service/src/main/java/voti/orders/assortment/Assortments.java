package voti.orders.assortment;

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
import org.springframework.stereotype.Component;
import voti.orders.accounts.Buyers;
import voti.orders.views.Json;

/** What contracts cover, by contract; and what the contract in force of an account does. */
@Component
@ProcessingGroup("assortments")
public class Assortments {

  private final MongoCollection<Document> assortments;
  private final Buyers buyers;

  Assortments(MongoDatabase database, Buyers buyers) {
    this.assortments = database.getCollection("assortments");
    this.buyers = buyers;
  }

  /** All that was agreed for a contract. */
  public Coverages of(String contract) {
    return Optional.ofNullable(assortments.find(eq("_id", contract)).first())
        .map(document -> Json.read(document, Coverages.class))
        .orElse(Coverages.NONE);
  }

  /**
   * What an account's contract in force covers on a day; empty where there is no contract, or where
   * it says nothing of an assortment: then whatever we sell is covered.
   */
  public Optional<Coverage> on(String account, LocalDate day) {
    return buyers.contract(account, day).flatMap(contract -> of(contract.contract()).on(day));
  }

  @EventHandler
  void on(AssortmentEvent event) {
    var now = of(event.contract()).after(event);
    assortments.replaceOne(
        eq("_id", event.contract()),
        Json.document(event.contract(), now),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    assortments.deleteMany(new Document());
  }
}
