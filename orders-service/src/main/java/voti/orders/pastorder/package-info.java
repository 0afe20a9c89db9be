/** What an account bought before Voti came: orders and returns of an older system, each once. */
@NullMarked
package voti.orders.pastorder;

import org.jspecify.annotations.NullMarked;
