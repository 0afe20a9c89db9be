/** By which numbers an account names our products: matched by hand once, known from then on. */
@NullMarked
package voti.orders.itemnumber;

import org.jspecify.annotations.NullMarked;
