package voti.values.decision;

/**
 * The mandate an act cites.
 *
 * @param id {@code man-…}
 * @param version its version, from 1
 */
public record MandateRef(String id, int version) {}
