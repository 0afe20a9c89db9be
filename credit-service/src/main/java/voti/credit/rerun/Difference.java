package voti.credit.rerun;

/**
 * Where a decision made again is not what is on record.
 *
 * @param what {@code policy}, {@code fact:overdue}, {@code rule:order-fits-headroom}, {@code
 *     outcome}
 * @param recorded what is on record; empty when nothing is
 * @param again what came out now; empty when nothing did
 */
public record Difference(String what, String recorded, String again) {}
