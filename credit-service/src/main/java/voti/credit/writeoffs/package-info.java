/** Write-offs as people ask for and decide them. */
@NullMarked
package voti.credit.writeoffs;

import org.jspecify.annotations.NullMarked;
