package voti.accounts.person;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.accounts.Story.ACCOUNT;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.person.PersonCommand.ErasePerson;
import voti.accounts.person.PersonCommand.NamePerson;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.person.PersonEvent.PersonNamed;
import voti.values.Sealed;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class PersonTest {

  private static final String PERSON = "per-7f-0192f3a0-0009-7000-8000-000000000001";
  private static final Sealed NAME = new Sealed(PERSON, "c2VhbGVk");
  private static final PersonNamed NAMED = new PersonNamed(PERSON, ACCOUNT, NAME);
  private static final PersonErased ERASED =
      new PersonErased(
          PERSON,
          ACCOUNT,
          new Decision(
              Outcome.GRANTED,
              new Policy("erasure-of-personal-data", "1"),
              List.of(new Fact("person", PERSON)),
              List.of(),
              new Authority("commercial-director", null, null),
              "because"));

  private final AggregateTestFixture<Person> person =
      Deciding.fixture(Person.class, Deciding.DIRECTOR);

  @Test
  void aNameIsKeptSealedAndOnce() {
    person.givenNoPriorActivity().when(new NamePerson(PERSON, ACCOUNT, NAME)).expectEvents(NAMED);
    Deciding.fixture(Person.class, Deciding.KAM)
        .given(NAMED)
        .when(new NamePerson(PERSON, ACCOUNT, new Sealed(PERSON, "b3RoZXI=")))
        .expectNoEvents();
  }

  @Test
  void aNameIsErasedWithTheDecisionOnRecord() {
    person.given(NAMED).when(new ErasePerson(PERSON)).expectEvents(ERASED);
    assertThat(ERASED.decision().reason()).isEqualTo("because");
  }

  @Test
  void whatIsErasedOrUnknownIsNotErased() {
    person.given(NAMED, ERASED).when(new ErasePerson(PERSON)).expectException(WrongState.class);
    Deciding.fixture(Person.class, Deciding.DIRECTOR)
        .givenNoPriorActivity()
        .when(new ErasePerson(PERSON))
        .expectException(Unknown.class);
  }
}
