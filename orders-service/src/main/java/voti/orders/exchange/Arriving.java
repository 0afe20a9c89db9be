package voti.orders.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.orders.cause.CauseKind;
import voti.orders.cause.StoredCauses;
import voti.orders.exchange.ExchangeCommand.NoteExchangedGoods;
import voti.orders.exchange.ExchangeCommand.NoteGoodsWentBack;
import voti.orders.fulfilment.CitedAct;
import voti.orders.fulfilment.ExchangedReturns;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.pastorder.Content;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/**
 * Takes the goods of an exchange in: first the agreement says that they are here, so that they are
 * neither cancelled nor lapse, then the order's fulfilment keeps them for inspection. When the
 * fulfilment refuses, the agreement hears that they went back; when its answer is not known, the
 * same request again finds it out.
 */
@Component
class Arriving {

  private final Commands commands;
  private final ExchangedReturns returns;
  private final StoredCauses causes;

  Arriving(Commands commands, ExchangedReturns returns, StoredCauses causes) {
    this.commands = commands;
    this.returns = returns;
    this.causes = causes;
  }

  Accepted come(
      OpenExchange one, String agreement, LocalDate on, @Nullable String causeCode, Caller caller) {
    var exchange = one.exchange();
    var code = causes.cited(causeCode, CauseKind.EXCHANGE);
    var returned = one.nextReturn();
    commands.send(
        new NoteExchangedGoods(agreement, exchange.exchange(), returned, on), caller.whatever());
    try {
      return returns.receive(returned, cover(exchange), on, code, caller.whatever());
    } catch (Refused refused) {
      undo(agreement, exchange.exchange(), returned, caller);
      throw refused;
    } catch (RuleBroken | Unknown refusal) {
      undo(agreement, exchange.exchange(), returned, caller);
      throw refusal;
    }
  }

  private void undo(String agreement, String exchange, String returned, Caller caller) {
    commands.send(
        new NoteGoodsWentBack(agreement, exchange, returned),
        caller.whatever().causedBy(caller.cause() + ":not-taken"));
  }

  /** What was granted stands in the place of a signed act, and its figures in that of its paper. */
  private static CitedAct cover(Exchange exchange) {
    var lines =
        exchange.back().stream()
            .map(line -> new LineQuantity(line.line(), line.quantity()))
            .toList();
    return new CitedAct(
        exchange.exchange(), exchange.order(), Content.hash(exchange.back().toString()), lines);
  }
}
