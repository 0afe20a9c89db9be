/** Turnover: what was delivered and came back, counted once, to a month and a manager. */
@NullMarked
package voti.planning.turnover;

import org.jspecify.annotations.NullMarked;
