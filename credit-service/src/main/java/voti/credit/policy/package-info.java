/** The credit policy, in versions that take two persons; and policies that are files. */
@NullMarked
package voti.credit.policy;

import org.jspecify.annotations.NullMarked;
