/** Orders that arrive as documents: UBL 2.1, EDIFACT and CSV. */
@NullMarked
package voti.orders.document;

import org.jspecify.annotations.NullMarked;
