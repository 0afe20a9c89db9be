/** Credit's answers, in our own reading, as commands to orders. */
@NullMarked
package voti.orders.integration.received.credit;

import org.jspecify.annotations.NullMarked;
