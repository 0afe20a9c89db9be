package voti.orders.act;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened to an act. */
public sealed interface ActEvent extends ConcernsAccount {

  String act();

  @Override
  String account();

  /** It is on record; acts are never changed. */
  record ActSigned(
      String act,
      String account,
      String order,
      ActKind kind,
      LocalDate on,
      List<ActLine> lines,
      String cause,
      String documentHash,
      List<String> signatories)
      implements ActEvent {}

  /** The id stands for another act. */
  record ActRefused(String act, String account, String rule, String sentence)
      implements ActEvent, Refusal {}
}
