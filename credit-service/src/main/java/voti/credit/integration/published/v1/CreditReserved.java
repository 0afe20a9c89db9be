package voti.credit.integration.published.v1;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** Leaves as {@code voti.credit.credit-reserved.v1}; its fields are described by its schema. */
record CreditReserved(
    String account,
    String order,
    Money amount,
    Money exposure,
    Money headroom,
    @Nullable String underDecision) {}
