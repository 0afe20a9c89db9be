/** Read models that are built anew beside those that are read, and then take their place. */
@NullMarked
package voti.kit.views.beside;

import org.jspecify.annotations.NullMarked;
