/** Orders from capture to return, with the price trace of every line. */
@NullMarked
package voti.gateway.console.orders;

import org.jspecify.annotations.NullMarked;
