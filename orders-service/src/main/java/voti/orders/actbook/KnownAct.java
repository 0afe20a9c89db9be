package voti.orders.actbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActEvent;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.orders.act.ActEvent.ResolutionOverdue;
import voti.orders.act.ActLine;
import voti.orders.act.Evidence;

/**
 * What is known of an act.
 *
 * @param kind {@code damage}, {@code shortage} or {@code misuse}
 * @param cause in the words of who signed it
 * @param causeCode of the tree of causes; {@code null}: unclassified
 * @param documentHash of the signed paper
 * @param state {@code signed}, {@code agreed}, {@code overdue} or {@code done}
 * @param resolution what is agreed; {@code null}: nothing yet
 * @param version the sequence of the last event
 */
record KnownAct(
    String act,
    String account,
    String order,
    String kind,
    LocalDate on,
    List<ActLine> lines,
    String cause,
    @Nullable String causeCode,
    String documentHash,
    List<String> signatories,
    List<Evidence> evidence,
    String state,
    @Nullable Agreed resolution,
    long version) {

  /**
   * What is to be done, and was.
   *
   * @param doneOn {@code null}: not yet
   * @param reference the credit note, order or claim by which it was done
   */
  record Agreed(
      String kind,
      LocalDate deadline,
      String owner,
      String by,
      String reason,
      @Nullable LocalDate doneOn,
      @Nullable String reference) {}

  /** After one more event; {@code null} as long as nothing is signed. */
  static @Nullable KnownAct after(@Nullable KnownAct before, ActEvent event, long version) {
    if (event instanceof ActSigned e) {
      return new KnownAct(
          e.act(),
          e.account(),
          e.order(),
          e.kind().name().toLowerCase(Locale.ROOT),
          e.on(),
          e.lines(),
          e.cause(),
          e.causeCode(),
          e.documentHash(),
          e.signatories(),
          List.of(),
          "signed",
          null,
          version);
    }
    return before == null ? null : before.after(event, version);
  }

  private KnownAct after(ActEvent event, long at) {
    return switch (event) {
      case EvidenceAdded e ->
          with(signatories, plus(evidence, e.evidence()), state, resolution, at);
      case ActCosigned e -> with(plus(signatories, e.signatory()), evidence, state, resolution, at);
      case ResolutionAgreed e -> with(signatories, evidence, "agreed", agreed(e), at);
      case ResolutionOverdue _ -> with(signatories, evidence, "overdue", resolution, at);
      case ResolutionDone e -> with(signatories, evidence, "done", done(e), at);
      case ActSigned _, ActRefused _ -> with(signatories, evidence, state, resolution, at);
    };
  }

  private static Agreed agreed(ResolutionAgreed event) {
    var what = event.resolution();
    return new Agreed(
        what.kind().word(),
        what.deadline(),
        what.owner(),
        event.by(),
        event.decision().reason(),
        null,
        null);
  }

  private @Nullable Agreed done(ResolutionDone event) {
    return resolution == null
        ? null
        : new Agreed(
            resolution.kind(),
            resolution.deadline(),
            resolution.owner(),
            resolution.by(),
            resolution.reason(),
            event.on(),
            event.reference());
  }

  private KnownAct with(
      List<String> signed, List<Evidence> beside, String next, @Nullable Agreed what, long at) {
    return new KnownAct(
        act,
        account,
        order,
        kind,
        on,
        lines,
        cause,
        causeCode,
        documentHash,
        signed,
        beside,
        next,
        what,
        at);
  }

  private static <T> List<T> plus(List<T> before, T one) {
    var more = new ArrayList<>(before);
    more.add(one);
    return List.copyOf(more);
  }
}
