/** Which order lines came on time and in full, as the buyer wanted them and as we promised them. */
@NullMarked
package voti.orders.punctuality;

import org.jspecify.annotations.NullMarked;
