/** A service that is measured over HTTP, and who signs the tokens it is asked with. */
@NullMarked
package voti.benchmarks.service;

import org.jspecify.annotations.NullMarked;
