/** Quotations are decided as the business wants it. */
@NullMarked
package voti.orders.quotation;

import org.jspecify.annotations.NullMarked;
