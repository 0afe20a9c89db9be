/** The book of quotations: every version, what became of it, and the pipeline they make. */
@NullMarked
package voti.orders.quotationbook;

import org.jspecify.annotations.NullMarked;
