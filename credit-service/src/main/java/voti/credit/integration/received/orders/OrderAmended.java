package voti.credit.integration.received.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What credit reads of {@code voti.orders.order-amended.v1}. */
record OrderAmended(
    String order,
    String account,
    String debtor,
    Money gross,
    @Nullable LocalDate requestedFrom,
    LocalDate amendedOn) {}
