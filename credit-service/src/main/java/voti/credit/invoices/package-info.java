/** Invoices with what is open on them, overdue at a date. */
@NullMarked
package voti.credit.invoices;

import org.jspecify.annotations.NullMarked;
