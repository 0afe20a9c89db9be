package voti.orders.advising;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;

/**
 * What each account bought within the look-back window, summed when everybody's orders were learned
 * from: whoever is compared with two hundred others asks once, not two hundred times.
 */
@Component
class PeerSums {

  private final MongoCollection<OfAccount> sums;

  PeerSums(MongoDatabase database) {
    sums = database.getCollection("advice-peer-sums", OfAccount.class);
  }

  /**
   * Of one account.
   *
   * @param on the day on which it was summed
   */
  record OfAccount(@BsonId String account, LocalDate on, List<Line> lines) {}

  /** Of one product. */
  record Line(String product, Bought bought) {}

  void keep(String account, LocalDate on, List<Occasion> occasions) {
    var lines = new ArrayList<Line>();
    Occasion.sums(occasions).forEach((product, bought) -> lines.add(new Line(product, bought)));
    var row = new OfAccount(account, on, lines);
    sums.replaceOne(eq(account), row, new ReplaceOptions().upsert(true));
  }

  /** Those of before are of accounts that have bought nothing since. */
  void forgetBefore(LocalDate on) {
    sums.deleteMany(lt("on", on.toString()));
  }

  /** Of those that bought anything. */
  List<Map<String, Bought>> of(List<String> accounts) {
    return sums.find(in("_id", accounts)).map(PeerSums::byProduct).into(new ArrayList<>());
  }

  private static Map<String, Bought> byProduct(OfAccount row) {
    return row.lines().stream().collect(Collectors.toMap(Line::product, Line::bought));
  }
}
