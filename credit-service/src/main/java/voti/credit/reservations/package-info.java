/** What orders hold, and since when nothing moved. */
@NullMarked
package voti.credit.reservations;

import org.jspecify.annotations.NullMarked;
