/** What somebody looks at before they decide about a discount: pocket price and precedents. */
@NullMarked
package voti.orders.grounds;

import org.jspecify.annotations.NullMarked;
