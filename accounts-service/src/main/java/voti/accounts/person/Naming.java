package voti.accounts.person;

import org.springframework.stereotype.Component;
import voti.accounts.desk.Desk;
import voti.accounts.person.PersonCommand.NamePerson;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.personal.Seals;
import voti.values.Ids;

/** Turns a name that somebody states into a person's id, before it gets into any event. */
@Component
public class Naming {

  private static final String EMPLOYEE = "emp-";

  private final Seals seals;
  private final Desk desk;

  Naming(Seals seals, Desk desk) {
    this.seals = seals;
    this.desk = desk;
  }

  /**
   * The id of a person of an account; somebody new is named first. An employee's id stays as it is.
   */
  public String person(String account, String stated, Caller caller) {
    if (stated.startsWith(EMPLOYEE) || stated.equals(caller.actor().person())) {
      return stated;
    }
    return name(account, stated, caller).id();
  }

  /** Keeps the name of somebody on the buyer's side, or finds who has it. */
  Accepted name(String account, String stated, Caller caller) {
    var person = seals.of(account, stated, () -> caller.newId("per", Ids.slotOf(account)));
    return desk.decide(
        new NamePerson(person, account, seals.seal(person, stated.strip())), caller.whatever());
  }
}
