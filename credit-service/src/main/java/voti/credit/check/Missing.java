package voti.credit.check;

/**
 * Something a check went without.
 *
 * @param what a measure, an input, a knock-out or the limit
 * @param why one sentence
 */
public record Missing(String what, String why) {}
