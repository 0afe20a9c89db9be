/** Bank statements (camt.053): read safely, taken whole or not at all, each entry once. */
@NullMarked
package voti.credit.statement;

import org.jspecify.annotations.NullMarked;
