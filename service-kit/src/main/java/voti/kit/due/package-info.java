/** Work that time makes due: found by a query, done by commands that may be repeated. */
@NullMarked
package voti.kit.due;

import org.jspecify.annotations.NullMarked;
