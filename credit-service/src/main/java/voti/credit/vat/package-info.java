/** VAT by category and rate: what is computed once per rate, and the dated table of rates. */
@NullMarked
package voti.credit.vat;

import org.jspecify.annotations.NullMarked;
