package voti.credit.integration.received.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.parties.Parties;
import voti.credit.parties.Party;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Keeps how a bill names a buyer. */
@Component
class BuyerRegistered implements Receiver {

  private final Parties parties;

  BuyerRegistered(Parties parties) {
    this.parties = parties;
  }

  @Override
  public String type() {
    return "voti.accounts.account-registered.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var told = message.as(Told.class);
    parties.keep(
        new Party(
            told.account(),
            told.name(),
            told.gln(),
            told.country(),
            told.vatNumber(),
            told.registrationNumber()));
  }

  /** What we read of it. */
  private record Told(
      String account,
      String name,
      String gln,
      String country,
      @Nullable String vatNumber,
      @Nullable String registrationNumber) {}
}
