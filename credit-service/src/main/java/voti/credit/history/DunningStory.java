package voti.credit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.dunning.DunningLetterEvent;
import voti.credit.dunning.DunningRunEvent;
import voti.credit.dunning.Note;
import voti.credit.dunningterms.DunningTermsEvent.DunningTermsSet;
import voti.credit.handover.HandOverEvent;
import voti.credit.handover.HandedItem;
import voti.credit.writeoff.WriteOffEvent;
import voti.kit.publishing.Entry;

/** The entries of reminders, and of what comes after them. */
final class DunningStory {

  private DunningStory() {}

  /** Each event of reminding that has no entry, with the reason why. */
  static Map<Class<?>, String> silent() {
    var run = "it belongs to no account; each letter tells what became of it";
    return Map.of(
        DunningLetterEvent.LetterProposed.class,
        "it is a preview; letter-issued tells what was written",
        DunningLetterEvent.LetterApproved.class,
        "the run's approval is the decision; letter-issued tells what followed",
        DunningLetterEvent.LetterVoided.class,
        "nothing was left to remind of, so nothing happened to the account",
        DunningLetterEvent.LetterTaken.class,
        "letter-sent or letter-kept tells how it ended",
        DunningRunEvent.RunStarted.class,
        run,
        DunningRunEvent.RunPrepared.class,
        run,
        DunningRunEvent.RunApproved.class,
        run,
        DunningRunEvent.RunCancelled.class,
        run,
        DunningRunEvent.RunFinished.class,
        run);
  }

  /** Previews and the steps between are silent. */
  static @Nullable Entry tell(DunningLetterEvent event) {
    return switch (event) {
      case DunningLetterEvent.LetterDropped e ->
          letter(e, "letter-dropped", Map.of("why", e.why()));
      case DunningLetterEvent.LetterIssued e -> issued(e);
      case DunningLetterEvent.LetterSent e ->
          letter(
              e,
              e.channel().equals("paper") ? "letter-sent-paper" : "letter-sent",
              Map.of("level", Integer.toString(e.level())));
      case DunningLetterEvent.LetterKept e ->
          letter(
              e,
              e.why().equals("unknown") ? "letter-kept" : "letter-kept-" + e.why(),
              Map.of("level", Integer.toString(e.level())));
      case DunningLetterEvent.LetterProposed _,
          DunningLetterEvent.LetterApproved _,
          DunningLetterEvent.LetterVoided _,
          DunningLetterEvent.LetterTaken _ ->
          null;
    };
  }

  static Entry tell(DunningTermsSet e) {
    return new Entry(
        e.account(),
        e.excluded() ? "dunning-terms-set-excluded" : "dunning-terms-set",
        e.on(),
        Map.of(),
        Map.of("why", e.why()),
        List.of(e.dunningTerms()),
        null);
  }

  static Entry tell(HandOverEvent event) {
    var links = new ArrayList<>(List.of(event.handOver()));
    event.items().forEach(item -> links.add(item.item()));
    var numbers = String.join(", ", event.items().stream().map(HandedItem::number).toList());
    return switch (event) {
      case HandOverEvent.DebtsHandedOver e ->
          new Entry(
              e.account(),
              "debts-handed-over",
              e.on(),
              Map.of(),
              Map.of("agency", e.agency(), "numbers", numbers, "why", e.why()),
              links,
              null);
      case HandOverEvent.DebtsRecalled e ->
          new Entry(
              e.account(),
              "debts-recalled",
              e.on(),
              Map.of(),
              Map.of("agency", e.agency(), "numbers", numbers, "why", e.why()),
              links,
              null);
    };
  }

  static Entry tell(WriteOffEvent event) {
    var links = List.of(event.writeOff(), event.item());
    var figures = Figures.of(event.amount());
    return switch (event) {
      case WriteOffEvent.WriteOffEscalated e ->
          new Entry(
              e.account(),
              "write-off-escalated",
              e.on(),
              figures,
              Map.of(
                  "number", e.number(),
                  "why", e.decision().reason()),
              links,
              e.decision());
      case WriteOffEvent.WriteOffApproved e ->
          new Entry(
              e.account(),
              "write-off-approved",
              e.on(),
              figures,
              Map.of("number", e.number(), "why", e.decision().reason()),
              links,
              e.decision());
      case WriteOffEvent.WriteOffRejected e ->
          new Entry(
              e.account(),
              "write-off-rejected",
              e.on(),
              figures,
              Map.of("number", e.number(), "why", e.decision().reason()),
              links,
              e.decision());
      case WriteOffEvent.WriteOffLapsed e ->
          new Entry(
              e.account(),
              "write-off-lapsed",
              null,
              figures,
              Map.of("number", e.number(), "why", e.sentence()),
              links,
              null);
      case WriteOffEvent.DebtRecovered e -> {
        figures.put("left", Figures.plain(e.left()));
        yield new Entry(
            e.account(),
            "debt-recovered",
            e.on(),
            figures,
            Map.of("number", e.number(), "why", e.why()),
            links,
            null);
      }
    };
  }

  private static Entry issued(DunningLetterEvent.LetterIssued e) {
    var figures = Figures.of(e.due());
    figures.put("fees", note(e.fee()));
    figures.put("interest", note(e.interest()));
    var links = new ArrayList<>(List.of(e.letter(), e.run()));
    e.items().forEach(item -> links.add(item.item()));
    return new Entry(
        e.account(),
        "letter-issued",
        e.on(),
        figures,
        Map.of("level", Integer.toString(e.level()), "payBy", e.payBy().toString()),
        links,
        null);
  }

  private static String note(@Nullable Note note) {
    return note == null ? "0.00" : Figures.plain(note.amount());
  }

  private static Entry letter(DunningLetterEvent e, String kind, Map<String, String> words) {
    return new Entry(e.account(), kind, null, Map.of(), words, List.of(e.letter(), e.run()), null);
  }
}
