package voti.orders.dispatchdesk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/dispatch-desk")
class DispatchDeskEndpoint {

  private final DispatchDesk desk;
  private final AccountScope scope;

  DispatchDeskEndpoint(DispatchDesk desk, AccountScope scope) {
    this.desk = desk;
    this.scope = scope;
  }

  @GetMapping
  @Operation(
      summary =
          "Orders whose goods are ready to leave, held back, or underway; wanted first, first")
  Page<DeskOrder> list(
      @RequestParam(defaultValue = "ready")
          @Pattern(regexp = "ready|held|underway", message = "is ready, held or underway")
          String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    var wanted = DeskState.valueOf(state.toUpperCase(Locale.ROOT));
    return desk.list(scope.visible(caller), wanted, cursor);
  }
}
