package voti.orders.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a quotation. */
public sealed interface QuotationCommand {

  /**
   * Draft its first version.
   *
   * @param outlook {@code null}: it stands for no opportunity
   */
  record DraftQuotation(
      @TargetAggregateIdentifier String quotation,
      String number,
      String currency,
      @Nullable Outlook outlook,
      Offer offer)
      implements QuotationCommand {}

  /** Draft another version, in the place of the one before. */
  record ReviseQuotation(@TargetAggregateIdentifier String quotation, Offer offer)
      implements QuotationCommand {}

  /** Say anew what is expected of it. */
  record RestateOutlook(@TargetAggregateIdentifier String quotation, Outlook outlook)
      implements QuotationCommand {}

  /** Let a version that is beyond its author's mandate through. */
  record ApproveQuotation(@TargetAggregateIdentifier String quotation, int version)
      implements QuotationCommand {}

  /** Do not let it through. */
  record RefuseQuotation(@TargetAggregateIdentifier String quotation, int version)
      implements QuotationCommand {}

  /** Leave a version that waits to the next rung of the ladder. */
  record PassOnQuotation(@TargetAggregateIdentifier String quotation, int version)
      implements QuotationCommand {}

  /** Time has passed over a version that waits. */
  record HurryQuotation(@TargetAggregateIdentifier String quotation, int version, Instant at)
      implements QuotationCommand {}

  /**
   * Send a version.
   *
   * @param to the person who gets it, by id
   */
  record SendQuotation(
      @TargetAggregateIdentifier String quotation, int version, LocalDate on, String to)
      implements QuotationCommand {}

  /**
   * Take the buyer's yes down.
   *
   * @param order the id of the order that follows
   * @param number that order's
   * @param taken of which lines how much; empty for all of them
   */
  record AcceptQuotation(
      @TargetAggregateIdentifier String quotation,
      int version,
      LocalDate on,
      String order,
      String number,
      List<TakenLine> taken,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil)
      implements QuotationCommand {}

  /** Take the buyer's no down. */
  record LoseQuotation(
      @TargetAggregateIdentifier String quotation, LocalDate on, LostReason why, String words)
      implements QuotationCommand {}

  /** Take it back. */
  record WithdrawQuotation(@TargetAggregateIdentifier String quotation, LocalDate on)
      implements QuotationCommand {}

  /** Its last day is over. */
  record ExpireQuotation(@TargetAggregateIdentifier String quotation, int version, LocalDate on)
      implements QuotationCommand {}
}
