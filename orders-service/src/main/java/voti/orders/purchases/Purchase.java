package voti.orders.purchases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A line of a submitted order.
 *
 * @param id order and line
 * @param on the day it was submitted
 * @param quantity in the product's unit
 * @param net without VAT
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
