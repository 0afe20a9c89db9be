/** Employees: who they are and where they work. */
@NullMarked
package voti.planning.employee;

import org.jspecify.annotations.NullMarked;
