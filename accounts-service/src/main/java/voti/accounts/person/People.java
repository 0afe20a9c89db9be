package voti.accounts.person;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.person.PersonEvent.PersonNamed;
import voti.kit.personal.Seals;

/** The read model of people; names are opened when they are asked for. */
@Component
@ProcessingGroup("people")
public class People {

  private final MongoCollection<PersonView> views;
  private final Seals seals;

  People(MongoDatabase database, Seals seals) {
    views = database.getCollection("people", PersonView.class);
    views.createIndex(Indexes.ascending("account"));
    views.createIndex(Indexes.ascending("person"));
    this.seals = seals;
  }

  /** The name of a person; empty when it was erased or was never kept. */
  public Optional<String> name(String person) {
    return find(person).map(PersonView::name).flatMap(seals::open);
  }

  Optional<PersonView> find(String person) {
    return Optional.ofNullable(views.find(eq("person", person)).first());
  }

  List<PersonView> of(String account) {
    return views
        .find(eq("account", account))
        .sort(Sorts.ascending("person"))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(PersonNamed event) {
    keep(new PersonView(event.person(), event.account(), event.name(), null));
  }

  /** A read model that is built anew destroys once more what is destroyed. */
  @EventHandler
  void on(PersonErased event) {
    seals.destroy(event.person());
    find(event.person())
        .ifPresent(
            view ->
                keep(
                    new PersonView(
                        view.person(), view.account(), view.name(), event.decision().reason())));
  }

  @ResetHandler
  void forget() {
    views.deleteMany(new Document());
  }

  private void keep(PersonView view) {
    views.replaceOne(eq("person", view.person()), view, new ReplaceOptions().upsert(true));
  }
}
