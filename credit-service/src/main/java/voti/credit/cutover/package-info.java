/** The day on which a company's receivables move here from another system. */
@NullMarked
package voti.credit.cutover;

import org.jspecify.annotations.NullMarked;
