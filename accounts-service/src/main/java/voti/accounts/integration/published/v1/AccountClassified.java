package voti.accounts.integration.published.v1;

import java.time.LocalDate;

/** {@code voti.accounts.account-classified.v1}. */
record AccountClassified(String account, String segment, String accountClass, LocalDate from) {}
