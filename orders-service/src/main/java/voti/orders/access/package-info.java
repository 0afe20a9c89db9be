/** Which order a request is about, and whether the caller may touch it. */
@NullMarked
package voti.orders.access;

import org.jspecify.annotations.NullMarked;
