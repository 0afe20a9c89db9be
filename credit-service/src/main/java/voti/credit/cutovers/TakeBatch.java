package voti.credit.cutovers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import voti.credit.cutover.CutOverCommand.EndFile;
import voti.credit.cutover.CutOverCommand.RefuseFileRows;
import voti.credit.cutover.RefusedRow;
import voti.kit.command.Caller;
import voti.kit.command.Commands;

/**
 * Takes the rows of a file, batch after batch; the accounts of a batch beside each other. No more
 * than a batch is held beside the file itself.
 */
@Component
class TakeBatch implements DisposableBean {

  private static final int BESIDE_EACH_OTHER = 8;

  private final Commands commands;
  private final TakeRows rows;
  private final FileProgress progress;
  private final ExecutorService workers = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);

  TakeBatch(Commands commands, TakeRows rows, FileProgress progress) {
    this.commands = commands;
    this.rows = rows;
    this.progress = progress;
  }

  @Override
  public void destroy() {
    workers.shutdown();
  }

  TakeFile.Done all(FileRows file, Frame frame, String hash, RowKind kind, Caller caller) {
    var tally = new Tally();
    var shown = new ArrayList<RefusedRow>();
    FileRows.Batch batch;
    var number = 0;
    do {
      batch = file.next(tally);
      var part = caller.cause() + ":" + number++;
      take(batch.rows(), frame, kind, part, caller, tally);
      var refused = tally.handOut();
      if (!refused.isEmpty()) {
        commands.send(
            new RefuseFileRows(frame.cutOver(), hash, refused), caller.causedBy(part + ":refused"));
        refused.stream().limit(FileAnswer.SHOWN - shown.size()).forEach(shown::add);
      }
      progress.keep(frame.cutOver(), hash, tally.rows());
    } while (!batch.last());
    var ended =
        commands.send(
            new EndFile(frame.cutOver(), hash, tally.counted()),
            caller.causedBy(caller.cause() + ":end"));
    progress.forget(frame.cutOver(), hash);
    return new TakeFile.Done(ended, hash, tally, shown);
  }

  private void take(
      List<ReadRow> batch, Frame frame, RowKind kind, String part, Caller caller, Tally tally) {
    var groups = new LinkedHashMap<ReadRow.Group, List<ReadRow>>();
    batch.forEach(row -> groups.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row));
    var doing = new ArrayList<CompletableFuture<?>>();
    groups.forEach(
        (group, some) ->
            doing.add(
                CompletableFuture.runAsync(
                    () ->
                        rows.take(kind, some, frame, part + ":" + group.currency(), caller, tally),
                    workers)));
    join(doing);
  }

  private static void join(List<CompletableFuture<?>> doing) {
    try {
      CompletableFuture.allOf(doing.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
