/** Tests of reading and writing EDIFACT, and a small writer of our own messages. */
@NullMarked
package voti.orders.edifact;

import org.jspecify.annotations.NullMarked;
