package voti.credit.integration.published.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** Leaves as {@code voti.credit.receipt-unallocated.v1}; its fields are described by its schema. */
record ReceiptUnallocated(
    String receipt,
    String account,
    String invoice,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    String reason,
    Money exposure,
    @Nullable Money settlementDiscount,
    @Nullable Money difference,
    @Nullable Money bankCharge) {}
