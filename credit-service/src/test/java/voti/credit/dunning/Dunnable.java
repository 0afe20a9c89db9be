package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.Samples;
import voti.credit.interest.InterestPolicy;
import voti.credit.interest.Owed;
import voti.credit.interest.RecoveryClaim;
import voti.credit.policy.PolicyFile;
import voti.values.Money;

/** An overdue invoice of the story, with what the test changes about it. */
record Dunnable(
    String item,
    Money amount,
    Money contested,
    int level,
    @Nullable LocalDate remindedOn,
    @Nullable LocalDate interestThrough,
    RecoveryClaim claim,
    boolean promised,
    boolean handedOver) {

  static final LocalDate DUE = LocalDate.parse("2010-06-10");
  static final DunningProcedure PROCEDURE =
      PolicyFile.read("dunning-procedure", DunningProcedure.class);
  static final InterestPolicy LAW = PolicyFile.read("late-interest", InterestPolicy.class);

  static Dunnable of(String item, String amount) {
    return new Dunnable(
        item,
        Samples.sek(amount),
        Samples.sek("0"),
        0,
        null,
        null,
        RecoveryClaim.none(Samples.sek("0")),
        false,
        false);
  }

  Dunnable contested(String part) {
    return new Dunnable(
        item,
        amount,
        Samples.sek(part),
        level,
        remindedOn,
        interestThrough,
        claim,
        promised,
        handedOver);
  }

  Dunnable promise() {
    return new Dunnable(
        item, amount, contested, level, remindedOn, interestThrough, claim, true, handedOver);
  }

  Dunnable handed() {
    return new Dunnable(
        item, amount, contested, level, remindedOn, interestThrough, claim, promised, true);
  }

  /** After a letter. */
  Dunnable after(DunnedItem dunned, LocalDate on) {
    return new Dunnable(
        item,
        amount,
        contested,
        dunned.level(),
        on,
        dunned.interestThrough(),
        dunned.claim(),
        promised,
        handedOver);
  }

  Candidate candidate() {
    var due = amount.minus(contested);
    return new Candidate(
        item,
        "2010-" + item,
        new Owed(due, DUE, List.of()),
        due,
        contested,
        level,
        remindedOn,
        interestThrough,
        claim,
        promised,
        handedOver,
        null);
  }
}
