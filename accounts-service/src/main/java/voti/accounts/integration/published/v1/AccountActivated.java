package voti.accounts.integration.published.v1;

import java.time.LocalDate;

/** {@code voti.accounts.account-activated.v1}. */
record AccountActivated(String account, LocalDate since, String contract) {}
