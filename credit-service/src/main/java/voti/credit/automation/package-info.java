/** What follows from what happened here, without anyone asking: When… Then…. */
@NullMarked
package voti.credit.automation;

import org.jspecify.annotations.NullMarked;
