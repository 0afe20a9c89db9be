/** The way of an e-invoice, proved. */
@NullMarked
package voti.credit.einvoice;

import org.jspecify.annotations.NullMarked;
