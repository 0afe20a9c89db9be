/** Who sells, and how much: staff and mandates, plans, and how far they were met. */
@NullMarked
package voti.planning;

import org.jspecify.annotations.NullMarked;
