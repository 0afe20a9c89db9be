/** What read models here have in common. */
@NullMarked
package voti.credit.views;

import org.jspecify.annotations.NullMarked;
