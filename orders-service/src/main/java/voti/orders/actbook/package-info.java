/** Acts as people look at them: what lies beside each, what is agreed, and what is late. */
@NullMarked
package voti.orders.actbook;

import org.jspecify.annotations.NullMarked;
