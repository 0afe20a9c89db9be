package voti.credit.rates;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Rates;

/**
 * Rates from the kept table, across the euro where neither currency is it, to ten significant
 * digits. Rates are not published on rest days: the last of the ten days before counts.
 */
@Component
class KeptRates implements Rates {

  private static final int OLDEST = 10;
  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

  private final MongoCollection<RateRow> rates;

  KeptRates(MongoDatabase database) {
    rates = database.getCollection(RateProjector.RATES, RateRow.class);
  }

  @Override
  public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate on) {
    return perEuro(from, on)
        .flatMap(perFrom -> perEuro(to, on).map(perTo -> perTo.divide(perFrom, DIGITS)));
  }

  private Optional<BigDecimal> perEuro(Currency currency, LocalDate on) {
    var code = currency.getCurrencyCode();
    if (code.equals("EUR")) {
      return Optional.of(BigDecimal.ONE);
    }
    var known = and(eq("currency", code), lte("day", on), gte("day", on.minusDays(OLDEST)));
    return Optional.ofNullable(rates.find(known).sort(Sorts.descending("day")).first())
        .map(RateRow::perEuro);
  }
}
