package voti.credit.integration.published.v1;

import java.time.LocalDate;
import voti.values.Money;

/** Leaves as {@code voti.credit.debt-written-off.v1}; its fields are described by its schema. */
record DebtWrittenOff(String account, String item, String writeOff, Money amount, LocalDate on) {}
