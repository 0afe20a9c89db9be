package voti.orders.promotion;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/promotions")
class PromotionBookEndpoint {

  private final PromotionBook book;

  PromotionBookEndpoint(PromotionBook book) {
    this.book = book;
  }

  @GetMapping
  @Operation(summary = "Promotions, with what orders have of their budgets")
  Page<PromotionView> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    var whole = seesAll(caller);
    var page = book.list(state, cursor);
    return new Page<>(
        page.items().stream().map(one -> PromotionView.of(one, whole)).toList(), page.next());
  }

  @GetMapping("/{promotion:prm-.*}")
  @Operation(summary = "One promotion: what it gives, its budget, what it would have cost")
  ResponseEntity<PromotionView> find(@PathVariable String promotion, Caller caller) {
    var whole = seesAll(caller);
    var known = book.find(promotion).orElseThrow(() -> PromotionAccess.unknown(promotion));
    return ResponseEntity.ok()
        .eTag(String.valueOf(known.version()))
        .body(PromotionView.of(known, whole));
  }

  private static boolean seesAll(Caller caller) {
    var role = PromotionAccess.reader(caller).actor().role();
    return !role.equals(Roles.KAM) && !role.equals(Roles.SUPPORT);
  }
}
