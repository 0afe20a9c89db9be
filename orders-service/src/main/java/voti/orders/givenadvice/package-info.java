/** What was advised to whom, what was taken of it, and how often each kind of reason was right. */
@NullMarked
package voti.orders.givenadvice;

import org.jspecify.annotations.NullMarked;
