/** Exchange rates by date, read from the European Central Bank's file. */
@NullMarked
package voti.credit.rates;

import org.jspecify.annotations.NullMarked;
