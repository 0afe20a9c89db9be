@NullMarked
package voti.orders.punctuality;

import org.jspecify.annotations.NullMarked;
