package voti.orders.itemnumbers;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/item-numbers")
class ItemNumbersEndpoint {

  private final NumbersOfAccounts numbers;
  private final AccountScope scope;

  ItemNumbersEndpoint(NumbersOfAccounts numbers, AccountScope scope) {
    this.numbers = numbers;
    this.scope = scope;
  }

  @GetMapping
  @Operation(summary = "Numbers by which accounts name our products: those matched, those waiting")
  Page<ItemNumber> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false)
          @Pattern(regexp = "waiting|matched|", message = "is waiting or matched")
          @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return numbers.list(scope.visible(caller), account, state, cursor);
  }
}
