@NullMarked
package voti.verify;

import org.jspecify.annotations.NullMarked;
