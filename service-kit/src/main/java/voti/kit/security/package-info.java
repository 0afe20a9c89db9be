/** Who may ask, and about whom. */
@NullMarked
package voti.kit.security;

import org.jspecify.annotations.NullMarked;
