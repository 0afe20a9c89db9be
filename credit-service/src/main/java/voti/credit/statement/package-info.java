/** Bank statements (camt.053, camt.054, CSV): read safely, each entry booked once. */
@NullMarked
package voti.credit.statement;

import org.jspecify.annotations.NullMarked;
