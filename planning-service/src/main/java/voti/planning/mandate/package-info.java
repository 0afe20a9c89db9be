/** Mandates: what an employee may decide, approved by the commercial director. */
@NullMarked
package voti.planning.mandate;

import org.jspecify.annotations.NullMarked;
