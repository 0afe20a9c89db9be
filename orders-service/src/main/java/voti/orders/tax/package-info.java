/** Which VAT a line carries: by where the buyer is. */
@NullMarked
package voti.orders.tax;

import org.jspecify.annotations.NullMarked;
