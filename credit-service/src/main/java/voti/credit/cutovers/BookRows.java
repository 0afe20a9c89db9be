package voti.credit.cutovers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BookItems;
import voti.credit.creditaccount.CreditAccountEvent.MovementRefused;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Happened;
import voti.kit.command.Refused;
import voti.kit.views.Freshness;
import voti.values.decision.CommercialRefusal;

/**
 * Books rows of one account, each once: new items together in one commit, anything else by itself.
 */
@Component
class BookRows {

  private final Commands commands;
  private final Freshness freshness;
  private final Items items;

  BookRows(Commands commands, Freshness freshness, Items items) {
    this.commands = commands;
    this.freshness = freshness;
    this.items = items;
  }

  /**
   * @param fresh rows that are to be booked
   * @param again ids of those that may be booked already
   * @return why not, by the row's id, for each that was not booked
   */
  Map<String, String> book(List<ReadRow> fresh, Set<String> again, Caller caller) {
    var refusals = new HashMap<String, String>();
    var together = new ArrayList<ReadRow>();
    var alone = new ArrayList<ReadRow>();
    for (var row : fresh) {
      var isNew = !again.contains(row.row().id());
      (isNew && row.booking() instanceof ItemBooking ? together : alone).add(row);
    }
    if (!together.isEmpty()) {
      try {
        refusals.putAll(atOnce(together, caller));
      } catch (CommercialRefusal | IllegalArgumentException oneOfThem) {
        // Nothing was written; each says for itself what is wrong with it.
        alone.addAll(together);
      }
    }
    var before = booked(alone, again);
    for (var row : alone) {
      var why = before.contains(row.row().id()) ? null : refusal(row, caller);
      if (why != null) {
        refusals.put(row.row().id(), why);
      }
    }
    return refusals;
  }

  private Map<String, String> atOnce(List<ReadRow> rows, Caller caller) {
    var facts = new ArrayList<ItemFacts>();
    var names = new StringBuilder();
    for (var row : rows) {
      facts.add(((ItemBooking) row.booking()).command().item());
      names.append(cause(row)).append(' ');
    }
    var first = ((ItemBooking) rows.getFirst().booking()).command();
    var all = new BookItems(first.creditAccount(), first.account(), facts, first.why());
    var same = RowKind.sha256(names.toString().getBytes(StandardCharsets.UTF_8));
    try {
      TakeRows.again(() -> commands.send(all, caller.causedBy("cut-over:" + same)).happened());
      return Map.of();
    } catch (Refused some) {
      return refused(some.accepted().happened());
    }
  }

  private static Map<String, String> refused(List<Happened> happened) {
    return happened.stream()
        .map(Happened::event)
        .filter(MovementRefused.class::isInstance)
        .map(MovementRefused.class::cast)
        .collect(Collectors.toMap(MovementRefused::document, MovementRefused::sentence));
  }

  /** Items that the book has, of those that may be there. */
  private Set<String> booked(List<ReadRow> alone, Set<String> again) {
    var asked =
        alone.stream()
            .filter(row -> row.booking() instanceof ItemBooking)
            .map(row -> row.row().id())
            .filter(again::contains)
            .toList();
    if (asked.isEmpty()) {
      return Set.of();
    }
    freshness.awaitAll();
    return new HashSet<>(items.all(asked).stream().map(ItemRow::item).toList());
  }

  private static @Nullable String refusal(ReadRow row, Caller caller) {
    try {
      TakeRows.again(
          () -> {
            row.booking().book(caller.causedBy(cause(row)));
            return List.of();
          });
      return null;
    } catch (Refused no) {
      return no.refusal().sentence();
    } catch (CommercialRefusal no) {
      return no.sentence();
    } catch (IllegalArgumentException bad) {
      return String.valueOf(bad.getMessage());
    }
  }

  private static String cause(ReadRow row) {
    return "cut-over:" + row.row().id() + ":" + row.row().attempt();
  }
}
