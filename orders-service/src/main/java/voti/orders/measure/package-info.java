/** Preventive measures: a cause analysed, something done about it, and whether it helped. */
@NullMarked
package voti.orders.measure;

import org.jspecify.annotations.NullMarked;
