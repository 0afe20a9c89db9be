package voti.credit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.limitproposal.LimitProposalEvent;
import voti.kit.publishing.Entry;
import voti.values.Money;
import voti.values.decision.Decision;

/** The entries of proposed limits. */
final class ProposalStory {

  private ProposalStory() {}

  static Entry tell(LimitProposalEvent event) {
    return switch (event) {
      case LimitProposalEvent.LimitProposed e ->
          entry(
              e,
              "limit-proposed",
              e.on(),
              limit(e.limit()),
              Map.of(
                  "class", e.check().creditClass(),
                  "reviewOn", e.reviewOn().toString(),
                  "why", e.reason()),
              e.evaluation());
      case LimitProposalEvent.LimitProposalApproved e ->
          entry(
              e,
              "limit-proposal-approved",
              e.on(),
              limit(e.limit()),
              Map.of(
                  "needed", String.valueOf(e.decision().authority().needed()),
                  "why", e.decision().reason()),
              e.decision());
      case LimitProposalEvent.LimitApprovalRefused e ->
          entry(e, "approval-refused", null, Map.of(), Map.of("why", e.sentence()), null);
      case LimitProposalEvent.LimitProposalGranted e ->
          entry(
              e,
              "limit-proposal-granted",
              e.on(),
              limit(e.limit()),
              Map.of("reviewOn", e.reviewOn().toString(), "why", e.decision().reason()),
              e.decision());
      case LimitProposalEvent.LimitProposalRejected e ->
          entry(
              e,
              "limit-proposal-rejected",
              e.on(),
              limit(e.limit()),
              Map.of("why", e.decision().reason()),
              e.decision());
      case LimitProposalEvent.LimitProposalEscalated e ->
          entry(
              e,
              "limit-proposal-escalated",
              null,
              Map.of(),
              Map.of("role", e.role(), "promised", minute(e.promised())),
              null);
      case LimitProposalEvent.LimitProposalLapsed e ->
          entry(
              e, "limit-proposal-lapsed", null, limit(e.limit()), Map.of("why", e.reason()), null);
    };
  }

  private static Map<String, String> limit(Money limit) {
    return Map.of("limit", Figures.plain(limit), "currency", limit.currency().getCurrencyCode());
  }

  private static String minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static Entry entry(
      LimitProposalEvent event,
      String kind,
      @Nullable LocalDate on,
      Map<String, String> figures,
      Map<String, String> words,
      @Nullable Decision decision) {
    return new Entry(
        event.account(), kind, on, figures, words, List.of(event.limitProposal()), decision);
  }
}
