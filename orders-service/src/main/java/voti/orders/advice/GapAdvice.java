package voti.orders.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What peers of the segment buy and this account does not: bought by at least a share of them,
 * worth the median of what they buy of it, scaled to the account's size.
 */
public final class GapAdvice {

  private final BigDecimal leastShare;
  private final int leastPeers;

  /**
   * @param leastShare of peers that buy it, from 0 to 1
   * @param leastPeers below so many nothing is said
   */
  public GapAdvice(BigDecimal leastShare, int leastPeers) {
    this.leastShare = leastShare;
    this.leastPeers = leastPeers;
  }

  /**
   * @param own what the account bought in the window, by product
   * @param peers the same for each other account of its segment that bought anything
   */
  public List<AdviceLine> advise(Map<String, Bought> own, List<Map<String, Bought>> peers) {
    if (peers.size() < leastPeers) {
      return List.of();
    }
    var byProduct = new TreeMap<String, List<Bought>>();
    for (var peer : peers) {
      peer.forEach(
          (product, bought) ->
              byProduct.computeIfAbsent(product, _ -> new ArrayList<>()).add(bought));
    }
    var scale = scale(own, peers);
    return byProduct.entrySet().stream()
        .filter(one -> !own.containsKey(one.getKey()))
        .filter(one -> share(one.getValue(), peers).compareTo(leastShare) >= 0)
        .map(one -> line(one.getKey(), one.getValue(), peers, scale))
        .sorted(AdviceLine.SUREST_FIRST)
        .toList();
  }

  private static AdviceLine line(
      String product, List<Bought> bought, List<Map<String, Bought>> peers, BigDecimal scale) {
    var quantity = Median.of(bought.stream().map(Bought::quantity).toList()).multiply(scale);
    var worth = Median.of(bought.stream().map(Bought::net).toList()).multiply(scale);
    return AdviceLine.of(
        product,
        quantity.max(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP),
        new Reason(
            Kind.GAP,
            share(bought, peers),
            Map.of(
                "buying", String.valueOf(bought.size()),
                "peers", String.valueOf(peers.size()),
                "worth", worth.setScale(2, RoundingMode.HALF_UP).toPlainString())));
  }

  /** How large the account is beside the median of its peers; 1 for one that bought nothing yet. */
  private static BigDecimal scale(Map<String, Bought> own, List<Map<String, Bought>> peers) {
    var typical = Median.of(peers.stream().map(GapAdvice::total).toList());
    var here = total(own);
    return typical.signum() <= 0 || here.signum() <= 0
        ? BigDecimal.ONE
        : here.divide(typical, MathContext.DECIMAL64);
  }

  private static BigDecimal total(Map<String, Bought> all) {
    return all.values().stream().map(Bought::net).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal share(List<Bought> bought, List<Map<String, Bought>> peers) {
    return BigDecimal.valueOf(bought.size())
        .divide(BigDecimal.valueOf(peers.size()), MathContext.DECIMAL64);
  }
}
