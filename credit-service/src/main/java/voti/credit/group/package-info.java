/** A limit that several debtors share: a boundary of its own, asked after each debtor's. */
@NullMarked
package voti.credit.group;

import org.jspecify.annotations.NullMarked;
