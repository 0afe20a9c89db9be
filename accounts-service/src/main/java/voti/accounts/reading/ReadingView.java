package voti.accounts.reading;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reading as it is read.
 *
 * @param at of the first on that day
 */
record ReadingView(String account, String reader, String role, LocalDate on, Instant at) {}
