/** Which days are worked where the seller is. */
@NullMarked
package voti.kit.calendar;

import org.jspecify.annotations.NullMarked;
