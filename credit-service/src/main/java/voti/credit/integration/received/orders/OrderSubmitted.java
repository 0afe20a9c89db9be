package voti.credit.integration.received.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What credit reads of {@code voti.orders.order-submitted.v1}. */
record OrderSubmitted(
    String order,
    String account,
    String debtor,
    Money gross,
    @Nullable LocalDate requestedFrom,
    LocalDate submittedOn) {}
