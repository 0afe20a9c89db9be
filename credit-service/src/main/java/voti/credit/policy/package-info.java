/** Policies that are data: each is a file with a name and a version. */
@NullMarked
package voti.credit.policy;

import org.jspecify.annotations.NullMarked;
