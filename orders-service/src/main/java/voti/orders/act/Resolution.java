package voti.orders.act;

import java.time.LocalDate;

/**
 * What is to be done, by whom, by when.
 *
 * @param kind what
 * @param deadline the last day on which it is in time
 * @param owner the id of who sees to it
 */
public record Resolution(ResolutionKind kind, LocalDate deadline, String owner) {}
