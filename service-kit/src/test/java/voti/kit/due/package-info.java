/** Tests of work that time makes due. */
@NullMarked
package voti.kit.due;

import org.jspecify.annotations.NullMarked;
