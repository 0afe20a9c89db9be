package voti.orders.pricing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.PriceListCommand.ApprovePriceList;
import voti.orders.pricing.PriceListCommand.DraftPriceList;
import voti.orders.pricing.PriceListCommand.PublishApproved;
import voti.orders.pricing.PriceListCommand.PublishPriceList;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListDrafted;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** One price list through its versions: drafted, approved by another person, published. */
@Aggregate
@Revision("2")
class PriceList {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private int version;
  private int drafts;
  private @Nullable LocalDate lastFrom;
  private @Nullable PriceDraft draft;

  PriceList() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftPriceList command, Actor actor) {
    var drafted = drafted(command.book(), actor);
    var whole = PriceDraft.of(drafted);
    var fits = new PricesFitTheList(whole.currency(), whole.columns(), whole.prices()).result();
    apply(fits.passed() ? drafted : Publication.refused(whole, fits, actor));
  }

  @CommandHandler
  void decide(ApprovePriceList command, Actor actor) {
    var open = open(command.draft());
    if (open.approvedBy() != null) {
      throw new WrongState("draft-is-approved-once", "The draft is approved; publish it.");
    }
    var another = new ApprovedByAnother(open.by(), actor.person()).result();
    apply(
        another.passed()
            ? Publication.approved(open, another, actor)
            : Publication.refused(open, another, actor));
  }

  @CommandHandler
  void decide(PublishApproved command, Actor actor) {
    var open = open(command.draft());
    if (open.approvedBy() == null) {
      throw new WrongState("draft-is-approved", "The draft waits for another person's approval.");
    }
    apply(new Publication(open, lastFrom, command.neighbours(), command.accounts()).decided(actor));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PublishPriceList command, Actor actor) {
    var drafted = drafted(command.book(), actor);
    var whole = PriceDraft.of(drafted);
    var decided =
        new Publication(whole, lastFrom, command.neighbours(), command.accounts()).decided(actor);
    if (decided instanceof PriceListPublished) {
      apply(drafted);
      apply(Publication.approved(whole, ApprovedByAnother.waived(), actor));
    }
    apply(decided);
  }

  private PriceDraft open(int asked) {
    if (draft == null || draft.draft() != asked) {
      throw new WrongState(
          "draft-is-the-open-one", "Draft " + asked + " is not the one that is open now.");
    }
    return draft;
  }

  private PriceListDrafted drafted(PriceBook book, Actor actor) {
    return new PriceListDrafted(
        book.priceList(),
        version + 1,
        drafts + 1,
        book.name(),
        book.currency().getCurrencyCode(),
        book.validity(),
        book.columns(),
        book.prices(),
        actor.person());
  }

  @EventSourcingHandler
  void evolve(PriceListEvent event) {
    id = event.priceList();
    switch (event) {
      case PriceListDrafted e -> {
        drafts = e.draft();
        draft = PriceDraft.of(e);
      }
      case PriceListApproved e -> draft = draft == null ? null : draft.after(e);
      case PriceListPublished e -> {
        version = e.version();
        lastFrom = e.validity().from();
        draft = null;
      }
      case PriceListRefused e -> {
        // Nothing changed.
      }
    }
  }
}
