/** A carrier is asked to take a dispatch, answers, and tells what becomes of it. */
@NullMarked
package voti.orders.booking;

import org.jspecify.annotations.NullMarked;
