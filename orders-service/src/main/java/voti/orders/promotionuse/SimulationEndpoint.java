package voti.orders.promotionuse;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.promotion.PromotionAccess;
import voti.orders.promotion.PromotionCommand.KeepSimulation;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/promotions/{promotion}/simulations")
class SimulationEndpoint {

  private final Commands commands;
  private final PromotionAccess access;
  private final PastOrders past;
  private final OwnWrites writes;

  SimulationEndpoint(Commands commands, PromotionAccess access, PastOrders past, OwnWrites writes) {
    this.commands = commands;
    this.access = access;
    this.past = past;
    this.writes = writes;
  }

  @PostMapping
  @Operation(
      summary =
          "Holds a drafted promotion against the orders of the same days a year before: which would"
              + " have qualified, and what it would have cost")
  Accepted simulate(@PathVariable String promotion, Caller caller) {
    var author = PromotionAccess.author(caller);
    var terms = access.drafted(promotion);
    writes.seen();
    return commands.send(new KeepSimulation(promotion, past.simulate(promotion, terms)), author);
  }
}
