package voti.orders.pastorders;

/**
 * A document of an older system that was refused, since its number is known with other content.
 *
 * @param id source, account, number and content
 * @param account whose it says it is
 * @param sentence why it was refused
 */
record ContradictedRow(String id, String source, String account, String number, String sentence) {}
