/** Speed, always as a ratio of two things measured in one run. */
@NullMarked
package voti.benchmarks;

import org.jspecify.annotations.NullMarked;
