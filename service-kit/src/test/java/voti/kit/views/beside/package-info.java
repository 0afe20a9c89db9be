@NullMarked
package voti.kit.views.beside;

import org.jspecify.annotations.NullMarked;
