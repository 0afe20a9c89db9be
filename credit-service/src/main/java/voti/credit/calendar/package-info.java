/** The seller's calendar: weekends and public holidays. */
@NullMarked
package voti.credit.calendar;

import org.jspecify.annotations.NullMarked;
