package voti.accounts.integration.published.v1;

import java.time.LocalDate;

/** {@code voti.accounts.account-assigned.v1}. */
record AccountAssigned(String account, String kam, String department, LocalDate from) {}
