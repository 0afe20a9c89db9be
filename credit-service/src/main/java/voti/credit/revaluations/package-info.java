/** Revaluations as they are started, looked at and taken back. */
@NullMarked
package voti.credit.revaluations;

import org.jspecify.annotations.NullMarked;
