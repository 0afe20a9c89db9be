/** The documents behind a figure: each component of exposure and each bucket opens to them. */
@NullMarked
package voti.credit.documents;

import org.jspecify.annotations.NullMarked;
