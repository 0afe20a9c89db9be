/** Putting an employee on record. */
@NullMarked
package voti.planning.employee.registering;

import org.jspecify.annotations.NullMarked;
