/** Credit notes of bonuses to look at, those that wait among them, and what is paid out. */
@NullMarked
package voti.credit.bonusnotes;

import org.jspecify.annotations.NullMarked;
