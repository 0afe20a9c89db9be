package voti.credit.bonusnotes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.items.Reduction;
import voti.credit.views.Rows;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.Money;

/** Credit notes of bonuses, with what is open of them. */
@RestController
@RequestMapping("/api/credit/bonus-notes")
class BonusNotesEndpoint {

  private final KnownBonusNotes notes;
  private final Items items;
  private final AccountScope scope;

  BonusNotesEndpoint(KnownBonusNotes notes, Items items, AccountScope scope) {
    this.notes = notes;
    this.items = items;
    this.scope = scope;
  }

  /**
   * A note and its open item.
   *
   * @param open what is ours to give back still, above zero; {@code null} while it is not booked
   * @param payout the last payment that stands; {@code null} for none
   */
  record Answer(BonusNoteRow note, @Nullable Money open, @Nullable Reduction payout) {

    static Answer of(BonusNoteRow row, @Nullable ItemRow item) {
      return new Answer(
          row, item == null ? null : item.owed().negated(), item == null ? null : payout(item));
    }

    private static @Nullable Reduction payout(ItemRow item) {
      Reduction last = null;
      for (var one : item.reductions()) {
        if (one.kind().equals("payout")) {
          // What is given back is below zero; its mirror is above.
          last = one.amount().isNegative() ? one : null;
        }
      }
      return last;
    }
  }

  @Operation(summary = "Credit notes of bonuses: of an agreement, an account, or all one may see")
  @GetMapping
  Page<Answer> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String agreement,
      @Parameter(example = "waiting") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var page = notes.page(Rows.asked(scope, account, caller), agreement, state, cursor);
    return new Page<>(
        page.items().stream()
            .map(row -> Answer.of(row, items.find(row.bonusNote()).orElse(null)))
            .toList(),
        page.next());
  }
}
