/** Quotations: what is offered, in versions, until when, and what becomes of it. */
@NullMarked
package voti.orders.quotation;

import org.jspecify.annotations.NullMarked;
