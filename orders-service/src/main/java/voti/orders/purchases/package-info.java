/** What each account has ordered, line by line: what advice is made of. */
@NullMarked
package voti.orders.purchases;

import org.jspecify.annotations.NullMarked;
