package voti.credit.numbering;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * Gives each document its number, once: the document is the cause, so that the store, which finds a
 * commit by its cause at any age, answers the second time with the number of the first. The series
 * itself remembers only its last number.
 */
@Component
public class Numbers {

  private final Automations automations;

  Numbers(Automations automations) {
    this.automations = automations;
  }

  /**
   * The document's number: a new one the first time, the same ever after.
   *
   * @param document its id
   * @param issuedOn the day it bears; its year names the row
   * @param trigger what led to it
   */
  public String of(SeriesKind kind, String document, LocalDate issuedOn, Trigger trigger) {
    var cause = new Trigger(document, trigger.correlation(), trigger.at(), trigger.traceparent());
    var drawn =
        automations
            .send(InvoiceNumbers.draw(kind, document, issuedOn), cause, "draw-number")
            .orElseThrow(() -> new IllegalStateException("no number for " + document));
    return ((NumberDrawn) drawn.happened().getFirst().event()).number();
  }
}
