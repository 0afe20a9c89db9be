package voti.orders.givenadvice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;

/** How often advice was taken, by kind of reason. */
@Component
@ProcessingGroup("advice-hit-rates")
class HitRates {

  private final MongoCollection<Judged> judged;

  HitRates(MongoDatabase database) {
    judged = database.getCollection("advice-judged", Judged.class);
  }

  /** One judged advice: lines by kind that were advised and taken. */
  record Judged(
      @BsonId String advice,
      LocalDate on,
      Map<String, Integer> advised,
      Map<String, Integer> taken) {}

  /**
   * The rate of one kind.
   *
   * @param advised lines with a reason of that kind
   * @param taken of them
   */
  record Rate(String kind, int advised, int taken) {}

  @EventHandler
  void on(AdviceJudged event) {
    var advised = new TreeMap<String, Integer>();
    var taken = new TreeMap<String, Integer>();
    count(event.taken(), advised);
    count(event.ignored(), advised);
    count(event.taken(), taken);
    judged.replaceOne(
        eq(event.advice()),
        new Judged(event.advice(), event.on(), advised, taken),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    judged.deleteMany(new Document());
  }

  /** Of all that was judged, by kind. */
  List<Rate> all() {
    var advised = new TreeMap<String, Integer>();
    var taken = new TreeMap<String, Integer>();
    judged
        .find()
        .forEach(
            one -> {
              one.advised().forEach((kind, count) -> advised.merge(kind, count, Integer::sum));
              one.taken().forEach((kind, count) -> taken.merge(kind, count, Integer::sum));
            });
    var rates = new ArrayList<Rate>();
    advised.forEach((kind, count) -> rates.add(new Rate(kind, count, taken.getOrDefault(kind, 0))));
    return rates;
  }

  private static void count(List<Given> lines, Map<String, Integer> counts) {
    lines.forEach(line -> line.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
  }
}
