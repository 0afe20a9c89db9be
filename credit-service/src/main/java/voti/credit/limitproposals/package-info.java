/** Proposed credit limits: who proposed, who may decide, and by when. */
@NullMarked
package voti.credit.limitproposals;

import org.jspecify.annotations.NullMarked;
