package voti.kit.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.events.Recorded;
import voti.values.decision.Decision;
import voti.values.decision.MandateRef;

/** An entry as it is published: with who did it, when, and the sentences. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntry(
    String entry,
    String account,
    String service,
    long position,
    Instant recorded,
    @Nullable LocalDate valid,
    String actor,
    String role,
    @Nullable String onBehalfOf,
    @Nullable MandateRef mandate,
    @Nullable String reason,
    String kind,
    Map<String, String> figures,
    List<String> links,
    Map<String, String> sentences,
    @Nullable Decision decision) {

  static HistoryEntry of(String service, Entry entry, Recorded recorded) {
    var actor = recorded.actor();
    return new HistoryEntry(
        recorded.id(),
        entry.account(),
        service,
        recorded.position(),
        recorded.at(),
        entry.valid(),
        actor.person(),
        actor.role().isEmpty() ? "unnamed" : actor.role(),
        actor.onBehalfOf(),
        actor.mandate(),
        actor.reason().isEmpty() ? null : actor.reason(),
        entry.kind(),
        entry.figures(),
        entry.links(),
        Sentences.of(entry),
        entry.decision());
  }
}
