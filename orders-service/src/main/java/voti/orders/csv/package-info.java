/** Files of comma-separated values: rows by column, and what is wrong with which of them. */
@NullMarked
package voti.orders.csv;

import org.jspecify.annotations.NullMarked;
