package voti.orders.bonus;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.bonus.BonusEvent.BonusApproved;

/** Which agreements an account's deliveries are told to. */
@Component
class BonusesInForce {

  private final MongoCollection<InForce> agreements;

  BonusesInForce(MongoDatabase database) {
    agreements = database.getCollection("bonuses-in-force", InForce.class);
    agreements.createIndex(Indexes.ascending("account"));
  }

  /** An approved agreement, and the family it is about. */
  record InForce(@BsonId String agreement, String account, @Nullable String family) {}

  InForce keep(BonusApproved event) {
    var one = new InForce(event.agreement(), event.account(), event.terms().base().family());
    agreements.replaceOne(eq(one.agreement()), one, new ReplaceOptions().upsert(true));
    return one;
  }

  /** Those that are over among them: what they counted may still come back. */
  List<InForce> of(String account) {
    return agreements.find(eq("account", account)).into(new ArrayList<>());
  }
}
