package voti.accounts.integration.published.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.BOTH;
import static voti.accounts.Story.BUYER;
import static voti.accounts.Story.BUYER_SIGNED;
import static voti.accounts.Story.COLLEAGUE;
import static voti.accounts.Story.CONTRACT;
import static voti.accounts.Story.REGISTERED;
import static voti.accounts.Story.TERMS;
import static voti.accounts.Story.TUESDAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voti.accounts.account.AccountEvent;
import voti.accounts.contract.ContractEvent;
import voti.accounts.contract.Terms;
import voti.contracts.Contracts;
import voti.kit.events.Recorded;
import voti.kit.json.Wire;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Translation;
import voti.values.decision.Actor;

/** Every published message matches its schema and equals its approved JSON. */
class PublishedMessagesTest {

  private static final Recorded RECORDED =
      new Recorded(
          "id", 1, 4096, Instant.EPOCH, Actor.automation("test"), "cause", "correlation", ACCOUNT);

  static Stream<Object> events() {
    return Stream.of(
        REGISTERED,
        new AccountEvent.AccountActivated(ACCOUNT, TUESDAY, CONTRACT),
        new AccountEvent.AccountAssigned(ACCOUNT, COLLEAGUE, "south", TUESDAY),
        new AccountEvent.AccountClassified(ACCOUNT, "building-materials", "A", TUESDAY),
        new AccountEvent.AccountMerged(
            ACCOUNT, "acc-7f-0192f3a0-0001-7000-8000-000000000002", TUESDAY),
        new ContractEvent.ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH));
  }

  @ParameterizedTest
  @MethodSource("events")
  void holdsItsContract(Object event) throws IOException {
    var message = published(event);
    var json = json(message);
    assertThat(Contracts.load().violations(message.type(), json)).isEmpty();
    assertThat(Wire.mapper().readTree(json))
        .isEqualTo(Wire.mapper().readTree(approved(message.type())));
    assertThat(message.key()).isEqualTo(ACCOUNT);
  }

  @Test
  void everyPromisedTypeIsPublished() {
    assertThat(events().map(event -> published(event).type()))
        .containsExactlyInAnyOrderElementsOf(Contracts.load().typesOf("accounts"));
  }

  @Test
  void aContractWithAnEndAndAPartyWithoutNumbersHoldTheirContractsToo() {
    var terms = new Terms(0, "A", "EUR", TUESDAY, TUESDAY.plusYears(1));
    var bare =
        new AccountEvent.AccountRegistered(
            ACCOUNT, "X", "7300070011115", null, null, false, "SE", COLLEAGUE, "south", TUESDAY);
    for (var event :
        new Object[] {bare, new ContractEvent.ContractSigned(CONTRACT, ACCOUNT, terms, BOTH)}) {
      var message = published(event);
      assertThat(Contracts.load().violations(message.type(), json(message))).isEmpty();
    }
  }

  @Test
  void theNameOfTheBuyersSignatoryDoesNotLeave() {
    var signed = published(new ContractEvent.ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH));
    assertThat(json(signed)).doesNotContain(BUYER).contains("\"person\":\"per-7f-");
  }

  @Test
  void aSignatureOfOneSideStaysInside() {
    assertThat(
            new AccountsPublisher()
                .publish(
                    new ContractEvent.SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED), RECORDED))
        .isEmpty();
  }

  private static Outgoing published(Object event) {
    return new AccountsPublisher().publish(event, RECORDED).getFirst();
  }

  private static String json(Outgoing message) {
    return Translation.json(message.data());
  }

  private static String approved(String type) throws IOException {
    try (var file =
        PublishedMessagesTest.class.getResourceAsStream("/approved/" + type + ".json")) {
      assertThat(file).as("approved %s", type).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
