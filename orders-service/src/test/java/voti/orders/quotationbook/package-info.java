/** The book of quotations says what was quoted. */
@NullMarked
package voti.orders.quotationbook;

import org.jspecify.annotations.NullMarked;
