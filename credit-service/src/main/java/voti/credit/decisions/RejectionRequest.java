package voti.credit.decisions;

import java.time.LocalDate;

/** The body of a rejection. */
record RejectionRequest(LocalDate on, String reason) {}
