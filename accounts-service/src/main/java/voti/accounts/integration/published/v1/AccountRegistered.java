package voti.accounts.integration.published.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code voti.accounts.account-registered.v1}. */
record AccountRegistered(
    String account,
    String name,
    String gln,
    @Nullable String registrationNumber,
    @Nullable String vatNumber,
    boolean identifiersVerified,
    String country,
    String kam,
    String department,
    LocalDate registeredOn) {}
