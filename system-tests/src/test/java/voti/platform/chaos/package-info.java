/** Controls of the harness, where they see its parts. */
@NullMarked
package voti.platform.chaos;

import org.jspecify.annotations.NullMarked;
