package voti.accounts.integration.published.v1;

import java.time.LocalDate;

/** {@code voti.accounts.account-merged.v1}. */
record AccountMerged(String account, String into, LocalDate on) {}
