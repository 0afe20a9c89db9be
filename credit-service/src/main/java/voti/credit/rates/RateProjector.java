package voti.credit.rates;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps the rates by currency and day. */
@Component
@ProcessingGroup("rates")
class RateProjector {

  static final String RATES = "exchange-rates";

  private final MongoCollection<RateRow> rates;

  RateProjector(MongoDatabase database) {
    rates = database.getCollection(RATES, RateRow.class);
    rates.createIndex(Indexes.ascending("currency", "day"));
  }

  @EventHandler
  void on(RateEvent.RatesRecorded event) {
    event
        .perEuro()
        .forEach(
            (currency, perEuro) -> {
              var id = event.day() + " " + currency;
              rates.replaceOne(
                  Filters.eq(id),
                  new RateRow(id, currency, event.day(), perEuro),
                  new ReplaceOptions().upsert(true));
            });
  }

  @ResetHandler
  void reset() {
    rates.deleteMany(new Document());
  }
}
