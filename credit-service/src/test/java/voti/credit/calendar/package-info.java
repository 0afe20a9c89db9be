/** The seller's calendar, proved. */
@NullMarked
package voti.credit.calendar;

import org.jspecify.annotations.NullMarked;
