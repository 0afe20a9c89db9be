/** Tests of files of values. */
@NullMarked
package voti.orders.csv;

import org.jspecify.annotations.NullMarked;
