package voti.credit.dunnings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dunning.DunnedItem;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.promises.Promises;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.Money;

/** What a debtor owes now, with how far reminding has come: what can be contested or promised. */
@RestController
class DebtsEndpoint {

  private final AccountScope scope;
  private final Items items;
  private final Letters letters;
  private final Promises promises;
  private final Terms terms;

  DebtsEndpoint(AccountScope scope, Items items, Letters letters, Promises promises, Terms terms) {
    this.scope = scope;
    this.items = items;
    this.letters = letters;
    this.promises = promises;
    this.terms = terms;
  }

  /**
   * An open item.
   *
   * @param dueOn of what is open of it, the oldest
   * @param contested the part that stands apart
   * @param level the dunning level that something open of it has reached, 0 before the first
   * @param remindedOn the day of its last letter
   * @param state {@code open}, {@code promised} while a promise waits for its day, {@code
   *     handed-over} while an agency collects it
   * @param parts what is open of it by due date, where it is due in parts; else none
   */
  record Debt(
      String item,
      String number,
      String kind,
      LocalDate dueOn,
      Money open,
      Money contested,
      int level,
      @Nullable LocalDate remindedOn,
      String state,
      List<Part> parts) {}

  /** A part of an item, of which something is open. */
  record Part(int part, String number, LocalDate dueOn, Money open, Money contested, int level) {

    static Stream<Part> of(ItemRow row) {
      var part = row.part();
      return part == null
          ? Stream.empty()
          : Stream.of(
              new Part(part, row.number(), row.dueOn(), row.open(), row.disputed(), row.level()));
    }
  }

  @Operation(summary = "What the debtor owes now, with how far reminding has come")
  @GetMapping("/api/credit/accounts/{account}/debts")
  Page<Debt> list(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    var reminded = letters.remindedOf(account);
    var promised = promises.waitingOf(account);
    var handedOver = terms.handedOverOf(account);
    return Page.of(
        items.openOf(account).stream()
            .filter(row -> row.open().isPositive())
            .map(
                row ->
                    debt(
                        row,
                        reminded,
                        handedOver.contains(row.item())
                            ? "handed-over"
                            : promised.contains(row.item()) ? "promised" : "open"))
            .toList());
  }

  private static Debt debt(ItemRow row, Map<String, RemindedRow> reminded, String state) {
    var open = row.openParts();
    return new Debt(
        row.item(),
        row.number(),
        row.kind(),
        open.getFirst().dueOn(),
        row.open(),
        row.disputed(),
        open.stream().mapToInt(ItemRow::level).max().orElse(0),
        open.stream()
            .map(part -> reminded.get(DunnedItem.debt(part.item(), part.part())))
            .filter(Objects::nonNull)
            .map(RemindedRow::remindedOn)
            .max(Comparator.naturalOrder())
            .orElse(null),
        state,
        open.stream().flatMap(Part::of).toList());
  }
}
