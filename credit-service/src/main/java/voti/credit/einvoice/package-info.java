/** The way of one bill to its buyer as an e-invoice: waiting, sent, delivered, answered. */
@NullMarked
package voti.credit.einvoice;

import org.jspecify.annotations.NullMarked;
