/** Our copy of the mandates planning publishes: who may decide what, from when. */
@NullMarked
package voti.orders.mandates;

import org.jspecify.annotations.NullMarked;
