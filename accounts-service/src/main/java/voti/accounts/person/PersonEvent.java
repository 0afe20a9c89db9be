package voti.accounts.person;

import org.axonframework.serialization.Revision;
import voti.values.ConcernsAccount;
import voti.values.Sealed;
import voti.values.decision.Decision;

/** What has happened to what is known of a person. */
public sealed interface PersonEvent extends ConcernsAccount {

  String person();

  @Override
  String account();

  /** The name was kept, sealed. */
  @Revision("1")
  record PersonNamed(String person, String account, Sealed name) implements PersonEvent {}

  /** The name is to be readable by nobody from now on. */
  @Revision("1")
  record PersonErased(String person, String account, Decision decision) implements PersonEvent {}
}
