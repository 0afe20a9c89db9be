/**
 * Answers what the largest order of an account is, from its own past, its prices and its credit.
 */
@NullMarked
package voti.orders.maximising;

import org.jspecify.annotations.NullMarked;
