package voti.credit.integration.published.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** Leaves as {@code voti.credit.receipt-allocated.v1}; its fields are described by its schema. */
record ReceiptAllocated(
    String receipt,
    String account,
    String invoice,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    Money exposure,
    @Nullable Money settlementDiscount,
    @Nullable Money difference,
    @Nullable Money bankCharge) {}
