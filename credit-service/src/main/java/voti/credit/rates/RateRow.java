package voti.credit.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One currency on one day.
 *
 * @param perEuro how much of it one euro is
 */
public record RateRow(@BsonId String id, String currency, LocalDate day, BigDecimal perEuro) {}
