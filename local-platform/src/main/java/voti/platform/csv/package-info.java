/** Files of comma-separated values, read a row at a time whatever their size. */
@NullMarked
package voti.platform.csv;

import org.jspecify.annotations.NullMarked;
