/** EDIFACT interchanges (ISO 9735) as text: read into groups of segments, and written. */
@NullMarked
package voti.orders.edifact;

import org.jspecify.annotations.NullMarked;
