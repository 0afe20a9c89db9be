/** What planning publishes, first version, and its translation. */
@NullMarked
package voti.planning.integration.published.v1;

import org.jspecify.annotations.NullMarked;
