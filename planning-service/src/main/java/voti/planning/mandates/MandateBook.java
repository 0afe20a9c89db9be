package voti.planning.mandates;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.kit.security.Mandates;
import voti.values.decision.MandateRef;

/** The versions of all mandates; what each employee cites when deciding here. */
@Component
class MandateBook implements Mandates {

  private final MongoCollection<MandateView> versions;

  MandateBook(MongoDatabase database) {
    versions = database.getCollection("mandates", MandateView.class);
  }

  List<MandateView> matching(Bson filter) {
    return versions
        .find(filter)
        .sort(Sorts.ascending("mandate", "version"))
        .into(new ArrayList<>());
  }

  /** Days are those of UTC. */
  @Override
  public Optional<MandateRef> inForce(String person, Instant at) {
    var day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return versions.find(new Document("employee", person)).into(new ArrayList<>()).stream()
        .filter(mandate -> mandate.grantsOn(day))
        .reduce((earlier, later) -> later.sequence() > earlier.sequence() ? later : earlier)
        .map(mandate -> new MandateRef(mandate.mandate(), mandate.version()));
  }

  void keep(MandateView version) {
    var id = new Document("_id", version.id());
    var known = versions.find(id).first();
    if (known == null || known.sequence() < version.sequence()) {
      versions.replaceOne(id, version, new ReplaceOptions().upsert(true));
    }
  }

  void change(String mandate, int version, UnaryOperator<MandateView> change) {
    matching(new Document("_id", MandateView.id(mandate, version)))
        .forEach(known -> keep(change.apply(known)));
  }

  /** A version that is acknowledged takes the place of those before it. */
  void supersede(String mandate, int version, long at) {
    matching(new Document("mandate", mandate)).stream()
        .filter(known -> known.version() < version && known.state().equals("granting"))
        .forEach(known -> keep(known.superseded(at)));
  }

  void clear() {
    versions.deleteMany(new Document());
  }
}
