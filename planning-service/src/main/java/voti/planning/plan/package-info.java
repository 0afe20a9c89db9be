/** Plans: a month's targets of an employee, approved by the head of the department. */
@NullMarked
package voti.planning.plan;

import org.jspecify.annotations.NullMarked;
