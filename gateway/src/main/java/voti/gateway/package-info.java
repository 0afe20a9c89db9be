/**
 * The one door: people sign in here, machines are routed from here, and nothing is decided here.
 */
@NullMarked
package voti.gateway;

import org.jspecify.annotations.NullMarked;
