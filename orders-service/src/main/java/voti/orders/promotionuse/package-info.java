/** What orders have of promotions, and what past orders would have had. */
@NullMarked
package voti.orders.promotionuse;

import org.jspecify.annotations.NullMarked;
