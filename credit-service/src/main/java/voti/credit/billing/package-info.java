/** How each buyer is billed: what was agreed, and what is gathered until a period ends. */
@NullMarked
package voti.credit.billing;

import org.jspecify.annotations.NullMarked;
