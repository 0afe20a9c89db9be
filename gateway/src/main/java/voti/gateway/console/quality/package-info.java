/** Acts, returns and their causes, and whether what is done about them helps. */
@NullMarked
package voti.gateway.console.quality;

import org.jspecify.annotations.NullMarked;
