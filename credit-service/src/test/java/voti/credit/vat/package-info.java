/** VAT, proved. */
@NullMarked
package voti.credit.vat;

import org.jspecify.annotations.NullMarked;
