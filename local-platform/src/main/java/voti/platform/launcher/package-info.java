/** Starts the platform's processes in order, watches them, and stops them in order. */
@NullMarked
package voti.platform.launcher;

import org.jspecify.annotations.NullMarked;
