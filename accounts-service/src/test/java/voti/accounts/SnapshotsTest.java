package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.BOTH;
import static voti.accounts.Story.BUYER_SIGNED;
import static voti.accounts.Story.COLLEAGUE;
import static voti.accounts.Story.CONTRACT;
import static voti.accounts.Story.INTERACTION;
import static voti.accounts.Story.MANAGER;
import static voti.accounts.Story.MONDAY;
import static voti.accounts.Story.REGISTERED;
import static voti.accounts.Story.SELLER_SIGNED;
import static voti.accounts.Story.TERMS;
import static voti.accounts.Story.TUESDAY;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.DraftRefused;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.accounts.identity.IdentityEvent.GlnClaimed;
import voti.accounts.identity.IdentityEvent.RegistrationRefused;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.person.PersonEvent.PersonNamed;
import voti.accounts.reading.ReadingEvent.NamesRead;
import voti.kit.events.EventFamily;
import voti.kit.testing.KitTest;
import voti.store.CanonicalSerializer;
import voti.store.EventTypes;
import voti.values.Sealed;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** Whatever the cut: a snapshot and the events after it make the state that all events make. */
class SnapshotsTest extends KitTest {

  @Autowired private List<EventFamily> families;
  @Autowired private EventTypes types;

  @Test
  void anAccount() throws Exception {
    holds(
        "acc",
        ACCOUNT,
        REGISTERED,
        new AccountActivated(ACCOUNT, TUESDAY, CONTRACT),
        new AccountAssigned(ACCOUNT, COLLEAGUE, "south", TUESDAY),
        new AccountAssigned(ACCOUNT, MANAGER, "north", TUESDAY.plusDays(1)));
  }

  @Test
  void anIdentity() throws Exception {
    holds(
        "idn",
        "idn-00-x",
        new GlnClaimed("idn-00-x", "7300070011115", ACCOUNT),
        new RegistrationRefused(
            "idn-00-x", "7300070011115", ACCOUNT, "Other", "rule", "no", List.of()));
  }

  @Test
  void anInteraction() throws Exception {
    holds(
        "int",
        INTERACTION,
        new InteractionLogged(INTERACTION, ACCOUNT, "call", MONDAY, "Prices.", List.of()));
  }

  @Test
  void aContract() throws Exception {
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("contract-terms", "1"),
            List.of(),
            List.of(),
            new Authority("kam", null, null),
            "");
    holds(
        "con",
        CONTRACT,
        new DraftRefused(CONTRACT, ACCOUNT, TERMS, decision, "rule", "no"),
        new ContractDrafted(CONTRACT, ACCOUNT, TERMS, decision),
        new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED),
        new SignatureGiven(CONTRACT, ACCOUNT, SELLER_SIGNED),
        new ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH));
  }

  @Test
  void aPerson() throws Exception {
    var person = "per-7f-0192f3a0-0009-7000-8000-000000000001";
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("erasure-of-personal-data", "1"),
            List.of(),
            List.of(),
            new Authority("head", null, null),
            "asked");
    holds(
        "per",
        person,
        new PersonNamed(person, ACCOUNT, new Sealed(person, "c2VhbGVk")),
        new PersonErased(person, ACCOUNT, decision));
  }

  @Test
  void aRecordOfReadings() throws Exception {
    holds("red", "red-7f-x", new NamesRead("red-7f-x", ACCOUNT, "mari", MONDAY));
  }

  private void holds(String prefix, String stream, Object... events) throws Exception {
    var type =
        families.stream()
            .filter(family -> family.prefix().equals(prefix))
            .findFirst()
            .orElseThrow()
            .aggregate();
    holds(type, stream, events);
  }

  private <T> void holds(Class<T> type, String stream, Object... events) throws Exception {
    var model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type);
    var serializer = CanonicalSerializer.events(types);
    var all = fresh(type);
    play(model, all, stream, 0, events.length, events);
    var expected = serializer.serialize(all, String.class).getData();
    assertThat(expected).isNotEqualTo(serializer.serialize(fresh(type), String.class).getData());
    for (var cut = 0; cut <= events.length; cut++) {
      var before = fresh(type);
      play(model, before, stream, 0, cut, events);
      T restored = serializer.deserialize(serializer.serialize(before, byte[].class));
      play(model, restored, stream, cut, events.length, events);
      assertThat(serializer.serialize(restored, String.class).getData())
          .as("snapshot after %s events", cut)
          .isEqualTo(expected);
    }
  }

  private static <T> T fresh(Class<T> type) throws ReflectiveOperationException {
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static <T> void play(
      AggregateModel<T> model, T aggregate, String stream, int from, int to, Object... events) {
    for (var i = from; i < to; i++) {
      model.publish(new GenericDomainEventMessage<>(model.type(), stream, i, events[i]), aggregate);
    }
  }
}
