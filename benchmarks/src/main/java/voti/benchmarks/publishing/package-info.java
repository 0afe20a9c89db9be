/** From the log to the topic, and on to whoever reads it. */
@NullMarked
package voti.benchmarks.publishing;

import org.jspecify.annotations.NullMarked;
