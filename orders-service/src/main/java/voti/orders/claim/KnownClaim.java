package voti.orders.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.orders.claim.ClaimEvent.ClaimRequestRefused;
import voti.orders.claim.ClaimEvent.ClaimSettled;
import voti.values.Money;

/**
 * A claim as it is read.
 *
 * @param state {@code open}, {@code settled} or {@code given-up}
 * @param paid by the carrier; {@code null}: nothing
 * @param version the sequence of the last event
 */
record KnownClaim(
    String claim,
    String account,
    String order,
    String act,
    String carrier,
    Money amount,
    LocalDate on,
    LocalDate deadline,
    String by,
    String state,
    @Nullable Money paid,
    @Nullable LocalDate endedOn,
    long version) {

  static @Nullable KnownClaim after(@Nullable KnownClaim before, ClaimEvent event, long at) {
    return switch (event) {
      case ClaimOpened e ->
          new KnownClaim(
              e.claim(),
              e.account(),
              e.order(),
              e.act(),
              e.carrier(),
              e.amount(),
              e.on(),
              e.deadline(),
              e.by(),
              "open",
              null,
              null,
              at);
      case ClaimSettled e -> before == null ? null : before.with("settled", e.amount(), e.on(), at);
      case ClaimGivenUp e -> before == null ? null : before.with("given-up", null, e.on(), at);
      case ClaimRequestRefused _ ->
          before == null ? null : before.with(before.state, before.paid, before.endedOn, at);
    };
  }

  private KnownClaim with(String next, @Nullable Money got, @Nullable LocalDate ended, long at) {
    return new KnownClaim(
        claim, account, order, act, carrier, amount, on, deadline, by, next, got, ended, at);
  }
}
