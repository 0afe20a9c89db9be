package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.orders.act.ActEvent.ResolutionOverdue;
import voti.orders.act.ActKind;
import voti.orders.act.Evidence;
import voti.orders.act.Resolution;
import voti.orders.act.ResolutionKind;
import voti.orders.cause.Cause;
import voti.orders.cause.CauseEvent.CausePlaced;
import voti.orders.cause.CauseEvent.CauseRefused;
import voti.orders.cause.CauseKind;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.orders.claim.ClaimEvent.ClaimRequestRefused;
import voti.orders.claim.ClaimEvent.ClaimSettled;
import voti.orders.fulfilment.CitedAct;
import voti.orders.fulfilment.CreditResolution;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.fulfilment.InspectedLine;
import voti.orders.fulfilment.Inspection;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.learning.Change;
import voti.orders.learning.Effect;
import voti.orders.learning.Rate;
import voti.orders.learning.Scope;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryDispatched;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryOpened;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryRefused;
import voti.values.Ids;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of causes, inspections, what is done about acts, and measures. */
final class SampleLearning {

  private static final String FULFILMENT = "ful-7f-0192f3a0-0045-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  private static final String ACT = "act-7f-0192f3a0-0042-7000-8000-000000000001";
  private static final String MEASURE = "mea-7f-0192f3a0-0061-7000-8000-000000000001";
  private static final String TREE = Ids.named("cau", Ids.NO_SLOT, "causes");
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);
  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          new Policy("return-inspection", "1"),
          List.of(),
          List.of(),
          new Authority("quality", null, null),
          "The glue of this batch fails.");

  private static final String REDELIVERY = "rdl-7f-0192f3a0-0062-7000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-0192f3a0-0063-7000-8000-000000000001";
  private static final String CLAIM = "clm-7f-0192f3a0-0064-7000-8000-000000000001";

  private SampleLearning() {}

  static List<Object> all() {
    var one = Quantity.of("1", "C62");
    var back = List.of(new LineQuantity(2, one));
    var resolution = new Resolution(ResolutionKind.CREDIT_NOTE, DAY.plusDays(19), "emp-kam");
    var inspection =
        new Inspection(
            List.of(new InspectedLine(2, one.none(), one, one.none(), one, one)),
            CreditResolution.CREDIT);
    return List.of(
        new CausePlaced(
            TREE,
            new Cause("BRISTLES", CauseKind.DAMAGE, "Bristles fall out", "Harjased", null),
            1,
            "emp-quality"),
        new CauseRefused(TREE, "BRISTLES", "cause-tree-has-no-cycle", "parent", "A cycle."),
        new ReturnReceived(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            RETURN,
            new CitedAct(ACT, ORDER, HASH, back),
            DAY,
            "Bristles fell out.",
            "BRISTLES",
            back),
        new ReturnWithdrawn(FULFILMENT, ACCOUNT, ORDER, RETURN, "The buyer keeps them."),
        new ReturnInspected(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            RETURN,
            DAY,
            "BRISTLES",
            inspection,
            "emp-quality",
            DECISION),
        new EvidenceAdded(
            ACT, ACCOUNT, ORDER, new Evidence(HASH, "brush.jpg", "image/jpeg", 4), "emp-kam"),
        new ActCosigned(ACT, ACCOUNT, ORDER, "per-7f-buyer-2", DAY),
        new ResolutionAgreed(
            ACT, ACCOUNT, ORDER, ActKind.DAMAGE, resolution, "emp-quality", DECISION),
        new ResolutionOverdue(ACT, ACCOUNT, ORDER, resolution),
        new ResolutionDone(ACT, ACCOUNT, ORDER, resolution, DAY, "Credit note 7", "emp-kam"),
        new RedeliveryPromised(FULFILMENT, ACCOUNT, ORDER, ACT, back),
        new RedeliveryOpened(REDELIVERY, ACCOUNT, ORDER, ACT, back),
        new RedeliveryDispatched(REDELIVERY, ACCOUNT, ORDER, ACT, DISPATCH, DAY, back),
        new RedeliveryArrived(REDELIVERY, ACCOUNT, ORDER, ACT, DISPATCH, DAY),
        new RedeliveryRefused(
            REDELIVERY, ACCOUNT, ORDER, ACT, "arrival-follows-dispatch", "It left later."),
        new ClaimOpened(
            CLAIM,
            ACCOUNT,
            ORDER,
            ACT,
            "Frakt AB",
            sek("29.48"),
            DAY,
            DAY.plusDays(30),
            "emp-quality",
            "The pallet fell."),
        new ClaimSettled(
            CLAIM, ACCOUNT, ORDER, ACT, "Frakt AB", sek("20.00"), DAY, "emp-quality", DECISION),
        new ClaimGivenUp(CLAIM, ACCOUNT, ORDER, ACT, "Frakt AB", DAY, "emp-quality", DECISION),
        new ClaimRequestRefused(
            CLAIM,
            ACCOUNT,
            ORDER,
            ACT,
            "settle",
            "settlement-stays-within-claim",
            "It is too much."),
        new AnalysisOpened(
            MEASURE, ACCOUNT, "Why bristles fall out", scope(), "emp-quality", DAY, "emp-head"),
        new AnalysisOverdue(MEASURE, ACCOUNT, "Why bristles fall out", "emp-quality", DAY),
        new AnalysisConcluded(
            MEASURE, ACCOUNT, "Why bristles fall out", "Cold glue.", DAY, "emp-quality"),
        new MeasureTaken(
            MEASURE, ACCOUNT, scope(), "Warm glue.", DAY, "emp-quality", null, "One heater."),
        new MeasureDecided(
            MEASURE,
            ACCOUNT,
            scope(),
            "Warm glue.",
            true,
            effect(),
            DAY.plusDays(120),
            "emp-head",
            DECISION),
        new MeasureRequestRefused(
            MEASURE, ACCOUNT, "decide", "effect-is-measured", "Nothing is measured.", DECISION));
  }

  private static Scope scope() {
    return new Scope("BRISTLES", null, ACCOUNT);
  }

  private static Effect effect() {
    var before = Rate.of(56, 70);
    var after = Rate.of(48, 80);
    return new Effect(
        DAY.minusDays(90),
        DAY,
        DAY.plusDays(90),
        new Effect.Delivered(70, 80),
        before,
        after,
        Change.between(before, after),
        false);
  }
}
