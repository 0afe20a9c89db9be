package voti.credit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.credit.confirmation.BalanceConfirmationEvent;
import voti.credit.confirmation.Claim;
import voti.credit.confirmation.ConfirmationRoundEvent;
import voti.credit.confirmation.StatedBalance;
import voti.kit.publishing.Entry;
import voti.values.Money;

/** What an account said of its balance. */
final class ConfirmationStory {

  private ConfirmationStory() {}

  static @Nullable Entry tell(BalanceConfirmationEvent event) {
    return switch (event) {
      case BalanceConfirmationEvent.ConfirmationWritten e ->
          entry(
              e,
              "balance-confirmation-written",
              e.writtenOn(),
              Map.of("balance", balances(e.balances()), "answerBy", e.answerBy().toString()));
      case BalanceConfirmationEvent.ConfirmationSent e ->
          entry(
              e,
              e.channel().equals("paper")
                  ? "balance-confirmation-sent-paper"
                  : "balance-confirmation-sent",
              null,
              Map.of());
      case BalanceConfirmationEvent.ConfirmationKept e ->
          entry(e, "balance-confirmation-kept", null, Map.of());
      case BalanceConfirmationEvent.ConfirmationReminded e ->
          entry(
              e,
              "balance-confirmation-reminded",
              e.on(),
              Map.of("answerBy", e.answerBy().toString()));
      case BalanceConfirmationEvent.BalanceConfirmed e ->
          entry(e, "balance-confirmed", e.on(), Map.of("balance", balances(e.balances())));
      case BalanceConfirmationEvent.BalanceContested e ->
          entry(
              e,
              "balance-contested",
              e.on(),
              Map.of(
                  "claimed", claimed(e.claims()),
                  "difference", differences(e.claims()),
                  "answerBy", e.answerBy().toString()));
      case BalanceConfirmationEvent.ContestOwnerReminded e ->
          entry(
              e,
              "balance-contest-owner-reminded",
              e.on(),
              Map.of("owner", e.owner(), "answerBy", e.answerBy().toString()));
      case BalanceConfirmationEvent.ContestResolved e -> {
        var links = new ArrayList<>(List.of(e.confirmation()));
        if (e.dispute() != null) {
          links.add(e.dispute());
        }
        yield new Entry(
            e.account(),
            "balance-contest-" + e.outcome(),
            e.on(),
            Map.of(),
            Map.of("day", e.day().toString(), "why", e.why()),
            links,
            null);
      }
      case BalanceConfirmationEvent.ConfirmationUnanswered e ->
          entry(e, "balance-confirmation-unanswered", e.on(), Map.of("why", e.why()));
      case BalanceConfirmationEvent.ConfirmationTaken _,
          BalanceConfirmationEvent.ConfirmationRefused _ ->
          null;
    };
  }

  static Map<Class<?>, String> silent() {
    return Map.of(
        BalanceConfirmationEvent.ConfirmationTaken.class,
        "it may not have left; that is told when it is known",
        BalanceConfirmationEvent.ConfirmationRefused.class,
        "the confirmation stays as it was",
        ConfirmationRoundEvent.ConfirmationRoundStarted.class,
        "it belongs to no single account; each letter is told",
        ConfirmationRoundEvent.ConfirmationRoundWritten.class,
        "it belongs to no single account; each letter is told",
        ConfirmationRoundEvent.ConfirmationRoundReminded.class,
        "it belongs to no single account; each reminder is told",
        ConfirmationRoundEvent.ConfirmationRoundRefused.class,
        "it belongs to no single account, and no letter was written");
  }

  private static Entry entry(
      BalanceConfirmationEvent event,
      String kind,
      @Nullable LocalDate on,
      Map<String, String> words) {
    var all = new HashMap<>(words);
    all.put("day", event.day().toString());
    return new Entry(event.account(), kind, on, Map.of(), all, List.of(event.confirmation()), null);
  }

  private static String balances(List<StatedBalance> balances) {
    return sum(balances.stream().map(StatedBalance::balance).toList());
  }

  private static String claimed(List<Claim> claims) {
    return sum(claims.stream().map(Claim::claimed).toList());
  }

  private static String differences(List<Claim> claims) {
    return sum(claims.stream().map(Claim::difference).toList());
  }

  private static String sum(List<Money> amounts) {
    return amounts.isEmpty()
        ? "0.00"
        : amounts.stream()
            .map(amount -> amount.grouped() + " " + amount.currency())
            .collect(Collectors.joining(", "));
  }
}
