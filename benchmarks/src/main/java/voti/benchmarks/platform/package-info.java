/** What the whole platform takes, beside bare applications. */
@NullMarked
package voti.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
