package voti.credit.numbering;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a number series can be asked. */
public sealed interface NumberSeriesCommand {

  /**
   * Draws the next number, for one document.
   *
   * @param prefix what the number begins with, by kind
   */
  record DrawNumber(
      @TargetAggregateIdentifier String numberSeries, String prefix, int year, String document)
      implements NumberSeriesCommand {}
}
