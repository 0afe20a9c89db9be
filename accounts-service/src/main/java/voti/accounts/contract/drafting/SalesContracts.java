package voti.accounts.contract.drafting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.accounts.contract.drafting.ContractView.SignatureView;
import voti.kit.events.Recorded;

/** The read model of contracts, one document each. */
@Component
@ProcessingGroup("contracts")
public class SalesContracts {

  private final MongoCollection<ContractView> views;

  SalesContracts(MongoDatabase database) {
    views = database.getCollection("contracts", ContractView.class);
    views.createIndex(Indexes.ascending("account", "from"));
    views.createIndex(Indexes.ascending("contract"));
  }

  /** One contract. */
  public Optional<ContractView> find(String contract) {
    return Optional.ofNullable(views.find(eq("contract", contract)).first());
  }

  List<ContractView> of(String account) {
    return views
        .find(eq("account", account))
        .sort(new Document("from", 1).append("contract", 1))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(ContractDrafted event, Recorded recorded) {
    var terms = event.terms();
    keep(
        new ContractView(
            event.contract(),
            event.account(),
            "drafted",
            terms.paymentDays(),
            terms.column(),
            terms.currency(),
            terms.from(),
            terms.until(),
            recorded.actor().person(),
            List.of(),
            recorded.position()));
  }

  @EventHandler
  void on(SignatureGiven event, Recorded recorded) {
    var signature = event.signature();
    var next = new SignatureView(signature.person(), signature.party(), signature.on(), null);
    find(event.contract())
        .filter(view -> !view.signatures().contains(next))
        .ifPresent(
            view -> {
              var given = new ArrayList<>(view.signatures());
              given.add(next);
              keep(view.with(view.state(), given, recorded.position()));
            });
  }

  @EventHandler
  void on(ContractSigned event, Recorded recorded) {
    find(event.contract())
        .ifPresent(view -> keep(view.with("signed", view.signatures(), recorded.position())));
  }

  @ResetHandler
  void forget() {
    views.deleteMany(new Document());
  }

  private void keep(ContractView view) {
    views.replaceOne(eq("contract", view.contract()), view, new ReplaceOptions().upsert(true));
  }
}
