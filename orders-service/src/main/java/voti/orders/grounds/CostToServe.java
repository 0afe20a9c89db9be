package voti.orders.grounds;

import voti.values.Percentage;

/**
 * What serving an account costs beside the goods: data, with a version, until freight is known by
 * order.
 *
 * @param name of the policy
 * @param version of its data
 * @param source where it stands
 * @param freight share of the invoice price
 */
record CostToServe(String name, String version, String source, Percentage freight) {

  String cited() {
    return name + " " + version;
  }
}
