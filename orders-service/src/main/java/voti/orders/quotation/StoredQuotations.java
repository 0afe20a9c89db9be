package voti.orders.quotation;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds a quotation in the store itself, so that no read model can be late. */
@Component
public class StoredQuotations {

  private final EventStore store;
  private final AccountScope scope;

  StoredQuotations(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /**
   * How it began, when the caller may read it.
   *
   * @throws Unknown when there is no such quotation
   */
  public QuotationDrafted toRead(String quotation, Caller caller) {
    var drafted = drafted(quotation);
    scope.requireRead(drafted.account(), caller);
    return drafted;
  }

  /** How it began, when the caller may change it. */
  QuotationDrafted toWrite(String quotation, Caller caller) {
    var drafted = drafted(quotation);
    scope.requireWrite(drafted.account(), caller);
    return drafted;
  }

  /**
   * One of its versions.
   *
   * @param number of the version; zero for the newest
   * @throws Unknown when it has no such version
   */
  public QuotedVersion version(String quotation, int number) {
    return versions(quotation)
        .filter(version -> number == 0 || version.version() == number)
        .reduce((_, later) -> later)
        .orElseThrow(
            () ->
                new Unknown(
                    "version-is-known",
                    "The quotation has no version " + number + ".",
                    new Fact("version", String.valueOf(number))));
  }

  private Stream<QuotedVersion> versions(String quotation) {
    return store
        .readEvents(quotation, 0)
        .asStream()
        .map(DomainEventMessage::getPayload)
        .flatMap(
            event ->
                switch (event) {
                  case QuotationDrafted e -> Stream.of(e.offer());
                  case QuotationRevised e -> Stream.of(e.offer());
                  default -> Stream.empty();
                });
  }

  private QuotationDrafted drafted(String quotation) {
    if (Ids.isA("quo", quotation)) {
      var events = store.readEvents(quotation, 0);
      if (events.hasNext() && events.next().getPayload() instanceof QuotationDrafted drafted) {
        return drafted;
      }
    }
    throw new Unknown(
        "quotation-is-known",
        "There is no quotation " + quotation + ".",
        new Fact("quotation", quotation));
  }
}
