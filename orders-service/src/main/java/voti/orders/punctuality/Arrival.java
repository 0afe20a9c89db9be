package voti.orders.punctuality;

import java.time.LocalDate;
import voti.values.Quantity;

/** So much of a line was delivered on that day. */
record Arrival(LocalDate on, Quantity quantity) {}
