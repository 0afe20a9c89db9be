package voti.orders.bonus;

import voti.values.Money;

/**
 * From one total to another. What moved earns the percentage of the lower of their tiers; the rest
 * of the difference is the true-up of the tiers between them. So the way back is the mirror of the
 * way there, and both together are always what the whole earns.
 *
 * @param scale of the agreement
 * @param before the total
 * @param after the total
 */
record Step(Scale scale, Total before, Total after) {

  int lower() {
    return Math.min(scale.reached(before), scale.reached(after));
  }

  /** Whether another percentage holds afterwards. */
  boolean crosses() {
    return !scale.percent(scale.reached(before)).equals(scale.percent(scale.reached(after)));
  }

  /** What moved earns, or gives back. */
  Money moved() {
    return scale.at(after, lower()).minus(scale.at(before, lower()));
  }

  /** What crossing tiers adds, or takes away. */
  Money trueUp() {
    return scale.earned(after).minus(scale.earned(before)).minus(moved());
  }
}
