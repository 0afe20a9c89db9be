/** Numbers of bookkeeping documents: one series per kind and year, without gaps. */
@NullMarked
package voti.credit.numbering;

import org.jspecify.annotations.NullMarked;
