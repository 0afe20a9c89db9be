/** Health and figures: how far the log is, and who lags behind it. */
@NullMarked
package voti.kit.observing;

import org.jspecify.annotations.NullMarked;
