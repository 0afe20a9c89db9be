package voti.orders.dispatchdesk;

import java.time.LocalDate;
import java.util.List;
import voti.orders.fulfilment.LineQuantity;

/** Goods that have left and not arrived. */
record OnItsWay(String dispatch, LocalDate on, List<LineQuantity> lines) {}
