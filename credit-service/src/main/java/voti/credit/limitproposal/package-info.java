/** Proposals of credit limits, decided by as many persons as the authority matrix asks. */
@NullMarked
package voti.credit.limitproposal;

import org.jspecify.annotations.NullMarked;
