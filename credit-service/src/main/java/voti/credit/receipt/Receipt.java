package voti.credit.receipt;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;

/**
 * One amount that reached the bank, and what it is set against. The bank's own identity of it makes
 * it happen once.
 */
@Aggregate
class Receipt {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable Cash cash;
  private @Nullable Matched matched;
  private @Nullable String account;
  private boolean assignedByMatch;
  private @Nullable String over;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ReceiptCommand.RecordReceipt c) {
    if (id == null) {
      Recording.of(c).forEach(event -> apply(event));
    }
  }

  @CommandHandler
  void decide(ReceiptCommand.ProposeMatch c) {
    var now = requireNonNull(matched);
    if (over == null && now.left().isPositive() && now.earmark() == null) {
      apply(new ReceiptEvent.MatchProposed(c.receipt(), account, c.proposals(), c.why()));
    }
  }

  @CommandHandler
  void decide(ReceiptCommand.MatchReceipt c) {
    var before = ours();
    new ReceiptHasOneDebtor(c.receipt(), account, c.account()).check();
    var fitting = new AllocationsFitTheCash(c.allocations(), before.left());
    fitting.check();
    new EarmarkKeepsSomething(c, before, account == null).check();
    var allocations = fitting.inOrder();
    var after = before.with(allocations, c.earmark());
    var facts = requireNonNull(cash);
    apply(
        new ReceiptEvent.MatchMade(
            c.receipt(),
            c.account(),
            account == null,
            allocations,
            c.earmark(),
            c.order(),
            facts.amount(),
            after.left(),
            facts.booked(),
            facts.valued(),
            c.matchedBy()));
  }

  @CommandHandler
  void decide(ReceiptCommand.UnmatchReceipt c) {
    var before = ours();
    var gone = new UnmatchNamesWhatIsMatched(c, before, assignedByMatch).check();
    var last = gone.size() == before.allocations().size();
    takeBack(gone, last && assignedByMatch, c.reason());
  }

  @CommandHandler
  void decide(ReceiptCommand.ReturnReceipt c) {
    if ("returned".equals(over)) {
      return;
    }
    var before = ours();
    new ReturnIsWhole(c.amount(), requireNonNull(cash).amount()).check();
    if (!before.isNothing()) {
      takeBack(before.allocations(), false, c.reason());
    }
    apply(
        new ReceiptEvent.CashReturned(
            c.receipt(), account, c.reference(), c.amount(), c.booked(), c.valued(), c.reason()));
  }

  @CommandHandler
  void decide(ReceiptCommand.SplitReceipt c) {
    if ("split".equals(over)) {
      return;
    }
    var before = ours();
    new PartsAreTheWhole(c.parts(), before).check();
    apply(
        new ReceiptEvent.ReceiptSplit(
            c.receipt(), account, requireNonNull(cash), c.parts(), c.reason()));
  }

  @CommandHandler
  void decide(ReceiptCommand.NoteRefusal c) {
    var before = requireNonNull(matched);
    var after = c.account().equals(account) ? before.refused(c.asked(), c.allocation()) : before;
    apply(
        new ReceiptEvent.BookingRefused(
            c.receipt(),
            c.account(),
            c.asked(),
            c.allocation(),
            after.left(),
            c.rule(),
            c.sentence()));
  }

  @EventSourcingHandler
  void evolve(ReceiptEvent event) {
    id = event.receipt();
    switch (event) {
      case ReceiptEvent.ReceiptMatched e -> {
        cash = Cash.of(e);
        account = e.account();
        matched = Matched.nothing(e.amount()).with(Cash.paid(e), e.earmark());
      }
      case ReceiptEvent.ReceiptUnmatched e -> {
        cash = Cash.of(e);
        matched = Matched.nothing(e.amount());
      }
      case ReceiptEvent.MatchProposed _ -> {}
      case ReceiptEvent.MatchMade e -> {
        assignedByMatch |= e.assigned();
        account = e.account();
        matched = requireNonNull(matched).with(e.allocations(), e.earmark());
      }
      case ReceiptEvent.MatchTakenBack e -> {
        matched = requireNonNull(matched).without(e.allocations());
        release(e.unassigned());
      }
      case ReceiptEvent.BookingRefused e -> {
        if (e.account().equals(account)) {
          matched = requireNonNull(matched).refused(e.asked(), e.allocation());
          release(e.asked().equals("book"));
        }
      }
      case ReceiptEvent.CashReturned _ -> over = "returned";
      case ReceiptEvent.ReceiptSplit _ -> over = "split";
    }
  }

  private void release(boolean ownerGone) {
    if (ownerGone) {
      account = null;
      assignedByMatch = false;
    }
  }

  private Matched ours() {
    new CashIsStillHere(over).check();
    return requireNonNull(matched);
  }

  private void takeBack(List<Allocation> gone, boolean unassigned, String reason) {
    var facts = requireNonNull(cash);
    apply(
        new ReceiptEvent.MatchTakenBack(
            requireNonNull(id),
            requireNonNull(account),
            unassigned,
            gone,
            facts.amount(),
            requireNonNull(matched).without(gone).left(),
            facts.booked(),
            facts.valued(),
            reason));
  }
}
