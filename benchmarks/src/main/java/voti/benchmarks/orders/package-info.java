/** The orders service measured over HTTP. */
@NullMarked
package voti.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
