package voti.orders.purchases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A line of a submitted order, or of one that an older system tells of.
 *
 * @param id order and line
 * @param on the day it was submitted; of what came back, the day it had been bought
 * @param quantity in the product's unit; negative where it came back
 * @param net without VAT; negative where it came back
 * @param currency of that
 */
record Purchase(
    @BsonId String id,
    String account,
    String order,
    LocalDate on,
    String product,
    BigDecimal quantity,
    BigDecimal net,
    String currency) {}
