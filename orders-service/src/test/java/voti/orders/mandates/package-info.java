@NullMarked
package voti.orders.mandates;

import org.jspecify.annotations.NullMarked;
