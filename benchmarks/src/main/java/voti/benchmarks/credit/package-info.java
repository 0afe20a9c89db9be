/** The credit service over its own door, with books of receivables that were made for it. */
@NullMarked
package voti.benchmarks.credit;

import org.jspecify.annotations.NullMarked;
