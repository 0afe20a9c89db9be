package voti.planning.integration.published.v1;

import java.time.LocalDate;

/** The mandate grants nothing from that day on. */
record MandateRevoked(String mandate, int version, String employee, LocalDate from) {}
