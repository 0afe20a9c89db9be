package voti.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.call.CallEvent.CallLogged;
import voti.credit.call.CallOutcomes;
import voti.credit.dispute.DisputeEvent;
import voti.credit.dispute.DisputeReasons;
import voti.credit.dunning.AccountLeftOut;
import voti.credit.dunning.DunningLetterEvent;
import voti.credit.dunning.DunningRunEvent;
import voti.credit.dunning.Letters;
import voti.credit.dunningterms.DunningTermsEvent.DunningTermsSet;
import voti.credit.handover.HandOverEvent;
import voti.credit.handover.HandedItem;
import voti.credit.promise.PromiseEvent;
import voti.credit.promise.PromisedItem;
import voti.credit.writeoff.WriteOffEvent;
import voti.values.Money;
import voti.values.Sealed;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/**
 * One event of every kind about debts: contested, promised, called about, reminded of, given up.
 */
final class ClaimHistory {

  private static final String ACCOUNT = Samples.ACCOUNT;
  private static final String ITEM = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String NUMBER = "2010-000001";
  private static final LocalDate DAY = LocalDate.parse("2010-03-20");
  private static final Money PART = Samples.sek("731.29");
  private static final Decision DECIDED = Samples.decision(Outcome.GRANTED);

  private ClaimHistory() {}

  static List<Object> ofEveryKind() {
    var events = new ArrayList<Object>();
    events.addAll(disputes());
    events.addAll(promises());
    events.addAll(letters());
    events.addAll(runs());
    events.addAll(ends());
    for (var outcome : CallOutcomes.ALL) {
      events.add(new CallLogged("cal-7f-1", ACCOUNT, "per-7f-pelle", outcome, null, DAY, DAY));
    }
    events.add(new CallLogged("cal-7f-2", ACCOUNT, null, "promised", "ptp-7f-1", null, DAY));
    for (var excluded : new boolean[] {true, false}) {
      events.add(
          new DunningTermsSet(
              "dte-7f-1", ACCOUNT, "et", new Sealed("per-7f-1", "box"), excluded, DAY, "Asked."));
    }
    return events;
  }

  private static List<Object> disputes() {
    var id = "dsp-7f-1";
    var events = new ArrayList<Object>();
    for (var reason : DisputeReasons.ALL) {
      events.add(
          new DisputeEvent.DisputeOpened(
              id, ACCOUNT, ITEM, NUMBER, PART, reason, "emp-heli", DAY.plusDays(14), DAY));
    }
    events.add(new DisputeEvent.DisputeAssigned(id, ACCOUNT, ITEM, NUMBER, "emp-mari", DAY, DAY));
    events.add(
        new DisputeEvent.DisputeOwnerReminded(
            id, ACCOUNT, ITEM, NUMBER, "emp-mari", DAY, DAY.plusDays(1)));
    events.add(
        new DisputeEvent.DisputeAccepted(id, ACCOUNT, ITEM, NUMBER, PART, PART, DAY, DECIDED));
    events.add(new DisputeEvent.DisputeRejected(id, ACCOUNT, ITEM, NUMBER, PART, DAY, DECIDED));
    events.add(new DisputeEvent.DisputeWithdrawn(id, ACCOUNT, ITEM, NUMBER, PART, DAY, "Found."));
    events.add(new DisputeEvent.DisputeSettled(id, ACCOUNT, ITEM, NUMBER, PART, "crn-7f-1"));
    events.add(new DisputeEvent.DisputeLapsed(id, ACCOUNT, ITEM, NUMBER, PART, "It is paid."));
    return events;
  }

  private static List<Object> promises() {
    var id = "ptp-7f-1";
    var none = Samples.sek("0.00");
    return List.of(
        new PromiseEvent.PromiseMade(
            id,
            ACCOUNT,
            List.of(new PromisedItem(ITEM, NUMBER, PART)),
            PART,
            DAY,
            "per-7f-pelle",
            DAY),
        new PromiseEvent.PromiseKept(id, ACCOUNT, PART, PART, DAY),
        new PromiseEvent.PromiseBroken(id, ACCOUNT, PART, none, PART, DAY),
        new PromiseEvent.PromiseBroken(
            id, ACCOUNT, PART, Samples.sek("700.00"), Samples.sek("31.29"), DAY),
        new PromiseEvent.PromiseWithdrawn(id, ACCOUNT, PART, DAY, DAY, "A mistake."));
  }

  private static List<Object> letters() {
    var id = Letters.ID;
    var run = Letters.RUN;
    var events = new ArrayList<Object>();
    events.add(Letters.proposed());
    events.add(Letters.issued());
    events.add(new DunningLetterEvent.LetterDropped(id, run, ACCOUNT, "They pay today."));
    events.add(new DunningLetterEvent.LetterApproved(id, run, ACCOUNT));
    events.add(new DunningLetterEvent.LetterVoided(id, run, ACCOUNT));
    events.add(new DunningLetterEvent.LetterTaken(id, run, ACCOUNT));
    events.add(new DunningLetterEvent.LetterSent(id, run, ACCOUNT, 2, "email", "<m@voti>"));
    events.add(new DunningLetterEvent.LetterSent(id, run, ACCOUNT, 2, "paper", ""));
    for (var why : List.of("no-address", "no-mail-server", "mail-failed", "unknown")) {
      events.add(new DunningLetterEvent.LetterKept(id, run, ACCOUNT, 2, why));
    }
    return events;
  }

  private static List<Object> runs() {
    var run = Letters.RUN;
    return List.of(
        new DunningRunEvent.RunStarted(run, DAY, new Policy("dunning-procedure", "1")),
        new DunningRunEvent.RunPrepared(
            run,
            List.of(Letters.ID),
            List.of(PART),
            List.of(new AccountLeftOut(ACCOUNT, "excluded"))),
        new DunningRunEvent.RunApproved(run, DAY, DECIDED),
        new DunningRunEvent.RunCancelled(run, "Wrong day."),
        new DunningRunEvent.RunFinished(run, 1, 0, 0));
  }

  private static List<Object> ends() {
    var items = List.of(new HandedItem(ITEM, NUMBER, PART, 3));
    var id = "wof-7f-1";
    return List.of(
        new HandOverEvent.DebtsHandedOver("hov-7f-1", ACCOUNT, "Inkasso AB", items, DAY, "Late."),
        new HandOverEvent.DebtsRecalled("hov-7f-1", ACCOUNT, "Inkasso AB", items, DAY, "Paid."),
        new WriteOffEvent.WriteOffEscalated(
            id, ACCOUNT, ITEM, NUMBER, PART, DAY, Samples.decision(Outcome.ESCALATED)),
        new WriteOffEvent.WriteOffApproved(id, ACCOUNT, ITEM, NUMBER, PART, DAY, DECIDED),
        new WriteOffEvent.WriteOffRejected(id, ACCOUNT, ITEM, NUMBER, PART, DAY, DECIDED),
        new WriteOffEvent.WriteOffLapsed(id, ACCOUNT, ITEM, NUMBER, PART, "It is paid."),
        new WriteOffEvent.DebtRecovered(
            id, ACCOUNT, ITEM, NUMBER, PART, Samples.sek("0.00"), DAY, "Estate pays."));
  }
}
