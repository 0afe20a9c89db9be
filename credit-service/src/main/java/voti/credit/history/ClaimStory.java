package voti.credit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voti.credit.call.CallEvent.CallLogged;
import voti.credit.dispute.DisputeEvent;
import voti.credit.promise.PromiseEvent;
import voti.credit.promise.PromisedItem;
import voti.kit.publishing.Entry;

/** The entries of what debtors say: they contest, promise, are called. */
final class ClaimStory {

  private ClaimStory() {}

  static Entry tell(DisputeEvent event) {
    return switch (event) {
      case DisputeEvent.DisputeOpened e ->
          new Entry(
              e.account(),
              "dispute-opened-" + e.reason(),
              e.on(),
              Figures.of(e.amount()),
              Map.of(
                  "number", e.number(),
                  "owner", e.owner(),
                  "answerBy", e.answerBy().toString()),
              List.of(e.dispute(), e.item()),
              null);
      case DisputeEvent.DisputeAssigned e ->
          new Entry(
              e.account(),
              "dispute-assigned",
              e.on(),
              Map.of(),
              Map.of(
                  "number", e.number(),
                  "owner", e.owner(),
                  "answerBy", e.answerBy().toString()),
              List.of(e.dispute(), e.item()),
              null);
      case DisputeEvent.DisputeOwnerReminded e ->
          new Entry(
              e.account(),
              "dispute-owner-reminded",
              e.on(),
              Map.of(),
              Map.of(
                  "number", e.number(),
                  "owner", e.owner(),
                  "answerBy", e.answerBy().toString()),
              List.of(e.dispute(), e.item()),
              null);
      case DisputeEvent.DisputeAccepted e -> {
        var figures = Figures.of(e.amount());
        figures.put("credit", Figures.plain(e.creditNoteWanted()));
        yield new Entry(
            e.account(),
            "dispute-accepted",
            e.on(),
            figures,
            Map.of("number", e.number(), "why", e.decision().reason()),
            List.of(e.dispute(), e.item()),
            e.decision());
      }
      case DisputeEvent.DisputeRejected e ->
          new Entry(
              e.account(),
              "dispute-rejected",
              e.on(),
              Figures.of(e.amount()),
              Map.of("number", e.number(), "why", e.decision().reason()),
              List.of(e.dispute(), e.item()),
              e.decision());
      case DisputeEvent.DisputeWithdrawn e ->
          new Entry(
              e.account(),
              "dispute-withdrawn",
              e.on(),
              Figures.of(e.amount()),
              Map.of("number", e.number(), "why", e.why()),
              List.of(e.dispute(), e.item()),
              null);
      case DisputeEvent.DisputeSettled e ->
          new Entry(
              e.account(),
              "dispute-settled",
              null,
              Figures.of(e.amount()),
              Map.of("number", e.number()),
              List.of(e.dispute(), e.item(), e.creditNote()),
              null);
      case DisputeEvent.DisputeLapsed e ->
          new Entry(
              e.account(),
              "dispute-lapsed",
              null,
              Figures.of(e.amount()),
              Map.of("number", e.number(), "why", e.sentence()),
              List.of(e.dispute(), e.item()),
              null);
    };
  }

  static Entry tell(PromiseEvent event) {
    return switch (event) {
      case PromiseEvent.PromiseMade e -> {
        var links = new ArrayList<>(List.of(e.promise(), e.promisedBy()));
        e.items().forEach(item -> links.add(item.item()));
        yield new Entry(
            e.account(),
            "promise-made",
            e.on(),
            Figures.of(e.amount()),
            Map.of(
                "by", e.by().toString(),
                "person", e.promisedBy(),
                "numbers",
                    String.join(", ", e.items().stream().map(PromisedItem::number).toList())),
            links,
            null);
      }
      case PromiseEvent.PromiseKept e -> {
        var figures = Figures.of(e.amount());
        figures.put("paid", Figures.plain(e.paid()));
        yield judged(e, "promise-kept", figures, e.by().toString());
      }
      case PromiseEvent.PromiseBroken e -> {
        var figures = Figures.of(e.amount());
        figures.put("paid", Figures.plain(e.paid()));
        figures.put("missing", Figures.plain(e.missing()));
        yield judged(
            e,
            e.paid().isPositive() ? "promise-broken-partially" : "promise-broken",
            figures,
            e.by().toString());
      }
      case PromiseEvent.PromiseWithdrawn e ->
          new Entry(
              e.account(),
              "promise-withdrawn",
              e.on(),
              Figures.of(e.amount()),
              Map.of("by", e.by().toString(), "why", e.why()),
              List.of(e.promise()),
              null);
    };
  }

  static Entry tell(CallLogged e) {
    var links = new ArrayList<>(List.of(e.call()));
    if (e.promise() != null) {
      links.add(e.promise());
    }
    if (e.spokenWith() != null) {
      links.add(e.spokenWith());
    }
    return new Entry(
        e.account(), "call-logged-" + e.outcome(), e.on(), Map.of(), Map.of(), links, null);
  }

  private static Entry judged(PromiseEvent e, String kind, Map<String, String> figures, String by) {
    return new Entry(
        e.account(), kind, null, figures, Map.of("by", by), List.of(e.promise()), null);
  }
}
