/**
 * What every service gets by depending on it: defaults, and the auto-configurations of each part.
 */
@NullMarked
package voti.kit;

import org.jspecify.annotations.NullMarked;
