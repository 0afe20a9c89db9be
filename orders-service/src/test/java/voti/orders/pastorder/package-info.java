@NullMarked
package voti.orders.pastorder;

import org.jspecify.annotations.NullMarked;
