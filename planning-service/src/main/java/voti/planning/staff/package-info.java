/** The employees as they are now, and whose figures one may see. */
@NullMarked
package voti.planning.staff;

import org.jspecify.annotations.NullMarked;
