/** Tables that leave as files: CSV and XLSX. */
@NullMarked
package voti.credit.export;

import org.jspecify.annotations.NullMarked;
