package voti.orders.integration.received.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.accounts.Buyers;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.accounts.Buyers.ContractCopy;
import voti.orders.accounts.ClassificationCopies;

/** Keeps buyers and contracts as accounts tells of them. */
@Configuration(proxyBeanMethods = false)
class ReceivedAccounts {

  /** What we read of {@code account-registered}. */
  record Registered(
      String account, String name, String gln, String country, @Nullable String vatNumber) {}

  /** What we read of {@code contract-signed}. */
  record Signed(
      String contract,
      String account,
      int paymentDays,
      String column,
      LocalDate from,
      @Nullable LocalDate until) {}

  @Bean
  Receiver buyerRegistered(Buyers buyers) {
    return new Copying("voti.accounts.account-registered.v1") {
      @Override
      public void on(ReceivedMessage message) {
        var buyer = message.as(Registered.class);
        buyers.record(
            new BuyerCopy(
                buyer.account(), buyer.name(), buyer.gln(), buyer.country(), buyer.vatNumber()),
            message.sequence());
      }
    };
  }

  @Bean
  Receiver buyerSigned(Buyers buyers) {
    return new Copying("voti.accounts.contract-signed.v1") {
      @Override
      public void on(ReceivedMessage message) {
        var signed = message.as(Signed.class);
        buyers.record(
            new ContractCopy(
                signed.contract(),
                signed.account(),
                signed.column(),
                signed.paymentDays(),
                signed.from(),
                signed.until()),
            message.sequence());
      }
    };
  }

  /** What we read of {@code account-classified}. */
  record Classified(String account, String segment, String accountClass, LocalDate from) {}

  @Bean
  Receiver buyerClassified(ClassificationCopies copies) {
    return new Copying("voti.accounts.account-classified.v1") {
      @Override
      public void on(ReceivedMessage message) {
        var told = message.as(Classified.class);
        copies.record(
            told.account(), told.segment(), told.accountClass(), told.from(), message.sequence());
      }
    };
  }

  /** What we read of {@code account-merged}. */
  record Merged(String account, String into) {}

  @Bean
  Receiver buyerMerged(Buyers buyers) {
    return new Copying("voti.accounts.account-merged.v1") {
      @Override
      public void on(ReceivedMessage message) {
        var merged = message.as(Merged.class);
        buyers.merge(merged.account(), merged.into());
      }
    };
  }

  /** A receiver that only keeps a copy. */
  private abstract static class Copying implements Receiver {

    private final String type;

    Copying(String type) {
      this.type = type;
    }

    @Override
    public String type() {
      return type;
    }
  }
}
