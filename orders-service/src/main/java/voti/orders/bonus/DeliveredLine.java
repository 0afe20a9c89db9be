package voti.orders.bonus;

import java.util.List;

/**
 * A delivered line, and where its product stood then.
 *
 * @param what was delivered
 * @param families of its product, from its own upwards; empty: it is in none
 */
record DeliveredLine(BonusLine what, List<String> families) {}
