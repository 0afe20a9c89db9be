/** A service of one kettle: the smallest that uses all of the kit. */
@NullMarked
package voti.kit.toy;

import org.jspecify.annotations.NullMarked;
