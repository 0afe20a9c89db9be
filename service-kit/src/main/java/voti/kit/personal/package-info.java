/** Personal data, sealed before it is hashed, and the keys whose loss erases it. */
@NullMarked
package voti.kit.personal;

import org.jspecify.annotations.NullMarked;
