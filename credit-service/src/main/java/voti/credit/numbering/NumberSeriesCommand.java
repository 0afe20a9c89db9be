package voti.credit.numbering;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a number series can be asked. */
public sealed interface NumberSeriesCommand {

  /** Draws the next number, for one document. */
  record DrawNumber(@TargetAggregateIdentifier String numberSeries, int year, String document)
      implements NumberSeriesCommand {}
}
