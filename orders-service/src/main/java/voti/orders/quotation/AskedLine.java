package voti.orders.quotation;

import org.jspecify.annotations.Nullable;
import voti.orders.order.RequestedLine;
import voti.values.Percentage;

/**
 * A line that is to be offered.
 *
 * @param line goods and quantity
 * @param discount off the winning column
 * @param alternativeTo the number of the line in whose place it can be taken; {@code null}: none
 */
record AskedLine(RequestedLine line, Percentage discount, @Nullable Integer alternativeTo) {}
