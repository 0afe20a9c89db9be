/** Bills as documents: EN 16931 in UBL (Peppol BIS Billing 3), checked, and a PDF to read. */
@NullMarked
package voti.credit.bills;

import org.jspecify.annotations.NullMarked;
