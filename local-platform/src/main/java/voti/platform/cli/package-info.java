/** The commands behind {@code ./voti}. */
@NullMarked
package voti.platform.cli;

import org.jspecify.annotations.NullMarked;
