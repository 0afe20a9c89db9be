package voti.accounts.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.account.AccountCommand.ActivateAccount;
import voti.accounts.account.AccountCommand.AssignAccount;
import voti.accounts.account.AccountCommand.ClassifyAccount;
import voti.accounts.account.AccountCommand.MergeAccount;
import voti.accounts.account.AccountCommand.RegisterAccount;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.account.AccountEvent.AccountClassified;
import voti.accounts.account.AccountEvent.AccountMerged;
import voti.accounts.account.AccountEvent.AccountRegistered;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

@Aggregate
class Account {

  private enum Status {
    PROSPECT,
    ACTIVE,
    MERGED
  }

  @AggregateIdentifier private @Nullable String account;
  private @Nullable String gln;
  private @Nullable Status status;
  private @Nullable String kam;
  private @Nullable LocalDate assignedFrom;
  private @Nullable Classification classification;
  private @Nullable LocalDate classifiedFrom;
  private @Nullable String mergedInto;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(RegisterAccount command) {
    var party = command.party();
    if (status != null) {
      mustBeTheSame(party.gln().digits());
      return;
    }
    apply(
        new AccountRegistered(
            command.account(),
            party.name(),
            party.gln().digits(),
            party.registrationNumber(),
            party.vatNumber(),
            false,
            party.country(),
            command.kam(),
            command.department(),
            command.registeredOn()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ActivateAccount command) {
    mustBeKnown(command.account());
    if (status == Status.PROSPECT) {
      apply(new AccountActivated(command.account(), command.since(), command.contract()));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(AssignAccount command) {
    mustBeKnown(command.account());
    if (command.kam().equals(kam)) {
      throw new WrongState(
          "assignment-changes-the-manager",
          "account " + command.account() + " is assigned to " + kam + " already");
    }
    if (assignedFrom != null && command.from().isBefore(assignedFrom)) {
      throw new RuleBroken(
          "assignments-follow-each-other",
          "the account is assigned to "
              + kam
              + " from "
              + assignedFrom
              + "; a new assignment cannot begin on "
              + command.from(),
          new Fact("assigned-from", assignedFrom.toString()));
    }
    apply(
        new AccountAssigned(
            command.account(), command.kam(), command.department(), command.from()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ClassifyAccount command) {
    mustBeKnown(command.account());
    var asked = command.classification();
    if (asked.equals(classification)) {
      throw new WrongState(
          "classification-changes-the-account",
          "account "
              + account
              + " is of segment "
              + asked.segment()
              + " and class "
              + asked.accountClass()
              + " already");
    }
    if (classifiedFrom != null && command.from().isBefore(classifiedFrom)) {
      throw new RuleBroken(
          "classifications-follow-each-other",
          "the account is classified from "
              + classifiedFrom
              + "; another classification cannot begin on "
              + command.from(),
          new Fact("classified-from", classifiedFrom.toString()));
    }
    apply(
        new AccountClassified(
            command.account(), asked.segment(), asked.accountClass(), command.from()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(MergeAccount command) {
    mustBeKnown(command.account());
    if (command.into().equals(command.account())) {
      throw new RuleBroken(
          "account-is-merged-into-another", "an account cannot be merged into itself");
    }
    apply(new AccountMerged(command.account(), command.into(), command.on()));
  }

  private void mustBeTheSame(String asked) {
    if (!asked.equals(gln)) {
      throw new WrongState(
          "account-has-one-gln",
          "account " + account + " is registered with GLN " + gln + ", not " + asked);
    }
  }

  private void mustBeKnown(String asked) {
    if (status == null) {
      throw new Unknown("account", "there is no account " + asked);
    }
    if (status == Status.MERGED) {
      throw new WrongState(
          "account-stands-for-itself",
          "account " + asked + " is merged into " + mergedInto,
          new Fact("merged-into", String.valueOf(mergedInto)));
    }
  }

  @EventSourcingHandler
  void evolve(AccountRegistered event) {
    account = event.account();
    gln = event.gln();
    status = Status.PROSPECT;
    kam = event.kam();
    assignedFrom = event.registeredOn();
  }

  @EventSourcingHandler
  void evolve(AccountActivated event) {
    status = Status.ACTIVE;
  }

  @EventSourcingHandler
  void evolve(AccountAssigned event) {
    kam = event.kam();
    assignedFrom = event.from();
  }

  @EventSourcingHandler
  void evolve(AccountMerged event) {
    status = Status.MERGED;
    mergedInto = event.into();
  }

  @EventSourcingHandler
  void evolve(AccountClassified event) {
    classification = new Classification(event.segment(), event.accountClass());
    classifiedFrom = event.from();
  }
}
