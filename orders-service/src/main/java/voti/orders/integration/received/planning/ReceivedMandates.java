package voti.orders.integration.received.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.mandates.Band;
import voti.orders.mandates.Mandate;
import voti.orders.mandates.MandateCopies;
import voti.values.Money;
import voti.values.Percentage;

/** Keeps mandates as planning tells of them: granted only when acknowledged. */
@Configuration(proxyBeanMethods = false)
class ReceivedMandates {

  /** What we read of {@code mandate-approved}. */
  record Approved(
      String mandate,
      int version,
      String employee,
      List<String> columns,
      Percentage discountBand,
      Money orderValue,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<Band> bands,
      boolean acknowledged) {

    Mandate granted() {
      return new Mandate(
          mandate, version, employee, columns, discountBand, orderValue, from, until, bands);
    }
  }

  /** What we read of {@code mandate-revoked}. */
  record Revoked(String mandate, LocalDate from) {}

  @Bean
  Receiver mandateApproved(MandateCopies copies) {
    return new Receiver() {
      @Override
      public String type() {
        return "voti.planning.mandate-approved.v1";
      }

      @Override
      public void on(ReceivedMessage message) {
        var approved = message.as(Approved.class);
        if (approved.acknowledged()) {
          copies.grant(approved.granted());
        }
      }
    };
  }

  @Bean
  Receiver mandateRevoked(MandateCopies copies) {
    return new Receiver() {
      @Override
      public String type() {
        return "voti.planning.mandate-revoked.v1";
      }

      @Override
      public void on(ReceivedMessage message) {
        var revoked = message.as(Revoked.class);
        copies.revoke(revoked.mandate(), revoked.from());
      }
    };
  }
}
