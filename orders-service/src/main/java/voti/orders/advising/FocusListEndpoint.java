package voti.orders.advising;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;
import voti.orders.focus.FocusEvent.ProductPutInFocus;

@RestController
@RequestMapping("/api/orders/focus")
class FocusListEndpoint {

  private final FocusList focus;

  FocusListEndpoint(FocusList focus) {
    this.focus = focus;
  }

  @GetMapping
  @Operation(summary = "The products that management wants sold, by product")
  Page<ProductPutInFocus> all(Caller caller) {
    return Page.of(focus.all());
  }
}
