package voti.credit.limits;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountEvent.LimitsChanged;
import voti.credit.creditaccount.CreditAccountEvent.MergedAway;
import voti.credit.creditaccount.TemporaryLimit;
import voti.values.Period;

/** Keeps the days on which limits change by themselves. */
@Component
@ProcessingGroup("limit-days")
class LimitDays {

  static final String DAYS = "limit-days";

  private final MongoCollection<LimitDay> days;

  LimitDays(MongoDatabase database) {
    days = database.getCollection(DAYS, LimitDay.class);
    days.createIndex(Indexes.ascending("account", "day"));
    days.createIndex(Indexes.ascending("day"));
  }

  /** All that is still to come; a day that was restated is no longer among them. */
  @EventHandler
  void on(LimitsChanged event) {
    days.deleteMany(Filters.eq("account", event.account()));
    var limits = event.limits();
    Stream.concat(
            limits.temporary().stream().map(TemporaryLimit::period),
            limits.covers().stream().map(Cover::period))
        .flatMap(LimitDays::ends)
        .filter(day -> day.isAfter(event.on()))
        .distinct()
        .forEach(day -> keep(event.account(), day));
  }

  @EventHandler
  void on(MergedAway event) {
    days.deleteMany(Filters.eq("account", event.account()));
  }

  @ResetHandler
  void reset() {
    days.deleteMany(new Document());
  }

  /** Those that have come, the oldest first; a page of them. */
  List<LimitDay> dueOn(LocalDate today, int most) {
    return days.find(Filters.lte("day", today))
        .sort(Indexes.ascending("day"))
        .limit(most)
        .into(new ArrayList<>());
  }

  private void keep(String account, LocalDate day) {
    var id = account + " " + day;
    days.replaceOne(
        Filters.eq(id), new LimitDay(id, account, day), new ReplaceOptions().upsert(true));
  }

  private static Stream<LocalDate> ends(Period period) {
    return Stream.of(period.from(), period.until()).filter(day -> day != null);
  }
}
