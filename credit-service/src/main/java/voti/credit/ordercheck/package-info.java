/** Would an order go through? Asked before it is taken. */
@NullMarked
package voti.credit.ordercheck;

import org.jspecify.annotations.NullMarked;
