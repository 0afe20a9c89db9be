/** The records that leave, first version, and their translator. */
@NullMarked
package voti.credit.integration.published.v1;

import org.jspecify.annotations.NullMarked;
