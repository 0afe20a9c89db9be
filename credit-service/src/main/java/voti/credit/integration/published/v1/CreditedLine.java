package voti.credit.integration.published.v1;

import voti.values.Money;
import voti.values.Quantity;

/** A line of {@link CreditNoteIssued}. */
record CreditedLine(int line, Quantity quantity, Money net) {}
