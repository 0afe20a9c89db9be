/**
 * Causes of returns, refusals, shortages, damage, misuse and exchanges: one tree, kept in one
 * place.
 */
@NullMarked
package voti.orders.cause;

import org.jspecify.annotations.NullMarked;
