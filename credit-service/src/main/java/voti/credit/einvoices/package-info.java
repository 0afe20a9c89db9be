/** Sends e-invoices by an access point, reads what came of them, and shows what is to be done. */
@NullMarked
package voti.credit.einvoices;

import org.jspecify.annotations.NullMarked;
