/** Sending, proved against an access point in memory. */
@NullMarked
package voti.credit.einvoices;

import org.jspecify.annotations.NullMarked;
