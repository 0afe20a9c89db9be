/**
 * What every page of the console shares: asking the services, keeping what was typed, writing
 * figures.
 */
@NullMarked
package voti.gateway.console;

import org.jspecify.annotations.NullMarked;
