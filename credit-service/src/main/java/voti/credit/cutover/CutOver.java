package voti.credit.cutover;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.CutOverEvent.CutOverOpened;
import voti.credit.cutover.CutOverEvent.FileBegun;
import voti.credit.cutover.CutOverEvent.FileTaken;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/** A move of receivables from another system: files are taken, held to totals, and answered for. */
@Aggregate
class CutOver {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable CutOverOpened opened;
  private @Nullable List<Line> reconciled;
  private boolean confirmed;
  private final Set<String> workedOnIt = new LinkedHashSet<>();
  private final Map<String, FileState> files = new LinkedHashMap<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CutOverCommand.OpenCutOver c, Actor actor) {
    if (id == null) {
      new StatedOnce(c.stated()).check();
      apply(new CutOverOpened(c.cutOver(), c.source(), c.day(), c.stated(), actor.person()));
    }
  }

  @CommandHandler
  void decide(CutOverCommand.BeginFile c, Actor actor) {
    requireOpen();
    var before = files.get(c.file());
    if (before == null || !before.wholly()) {
      var attempt = before == null ? 1 : before.attempt() + 1;
      apply(new FileBegun(c.cutOver(), c.file(), c.kind(), c.name(), attempt, actor.person()));
    }
  }

  @CommandHandler
  void decide(CutOverCommand.RefuseFileRows c) {
    requireOpen();
    var attempt = begun(c.file()).attempt();
    apply(new CutOverEvent.FileRowsRefused(c.cutOver(), c.file(), attempt, c.rows()));
  }

  @CommandHandler
  void decide(CutOverCommand.EndFile c) {
    requireOpen();
    var file = begun(c.file());
    apply(new FileTaken(c.cutOver(), c.file(), file.kind(), file.attempt(), c.counted()));
  }

  @CommandHandler
  void decide(CutOverCommand.Reconcile c) {
    requireOpen();
    requireTakenToTheEnd();
    var lines = Lines.of(requireNonNull(opened).stated(), c.taken(), c.booked());
    apply(new CutOverEvent.CutOverReconciled(c.cutOver(), lines));
  }

  @CommandHandler
  void decide(CutOverCommand.ConfirmCutOver c, Actor actor) {
    requireOpen();
    if (reconciled == null) {
      throw new WrongState(
          "cut-over-is-reconciled",
          "Reconcile it first: files came since the totals were last held side by side.");
    }
    apply(Confirming.decide(c, requireNonNull(opened), workedOnIt, reconciled, actor));
  }

  @EventSourcingHandler
  void evolve(CutOverEvent event) {
    id = event.cutOver();
    switch (event) {
      case CutOverOpened e -> {
        opened = e;
        workedOnIt.add(e.openedBy());
      }
      case FileBegun e -> {
        files.put(e.file(), new FileState(e.kind(), e.attempt(), false, 0));
        workedOnIt.add(e.sentBy());
        reconciled = null;
      }
      case CutOverEvent.FileRowsRefused _ -> {}
      case FileTaken e ->
          files.put(e.file(), new FileState(e.kind(), e.attempt(), true, e.counted().refused()));
      case CutOverEvent.CutOverReconciled e -> reconciled = e.lines();
      case CutOverEvent.CutOverConfirmed _ -> confirmed = true;
      case CutOverEvent.CutOverRefused _ -> {}
    }
  }

  private void requireOpen() {
    if (confirmed) {
      throw new WrongState(
          "cut-over-is-open", "This cut-over is confirmed.", new Fact("state", "confirmed"));
    }
  }

  private void requireTakenToTheEnd() {
    if (files.values().stream().anyMatch(file -> !file.ended())) {
      throw new WrongState(
          "files-are-taken-to-the-end",
          "A file was begun and not taken to its end; send it again, what it held is taken once.");
    }
  }

  private FileState begun(String file) {
    var state = files.get(file);
    if (state == null) {
      throw new WrongState("file-is-begun", "This file was not begun.", new Fact("file", file));
    }
    return state;
  }
}
