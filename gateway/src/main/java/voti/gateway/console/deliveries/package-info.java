/** Pages of what came when. */
@NullMarked
package voti.gateway.console.deliveries;

import org.jspecify.annotations.NullMarked;
