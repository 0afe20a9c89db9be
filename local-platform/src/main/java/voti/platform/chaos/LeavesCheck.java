package voti.platform.chaos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import voti.verify.Checkpoint;
import voti.verify.Hash;
import voti.verify.SignedNote;

/** One log's positions, and the tree of its commits beside every head that was signed. */
final class LeavesCheck {

  private final Consumer<String> wrong;
  private final Map<Long, Hash> heads = new HashMap<>();
  private final ArrayDeque<Hash> peaks = new ArrayDeque<>();
  private long position;
  private long leaves;

  LeavesCheck(Consumer<String> wrong) {
    this.wrong = wrong;
  }

  long size() {
    return position;
  }

  int heads() {
    return heads.size();
  }

  void signed(Iterable<Document> stored) {
    for (var head : stored) {
      var note = SignedNote.read(head.getString("note").getBytes(StandardCharsets.UTF_8));
      var checkpoint = Checkpoint.read(note.text());
      heads.put(checkpoint.size(), checkpoint.root());
    }
  }

  void commit(Document commit) {
    if (commit.getLong("_id") != ++position) {
      wrong.accept(
          "position %d stands where %d belongs".formatted(commit.getLong("_id"), position));
      position = commit.getLong("_id");
    }
    leaf(Hash.ofLeaf(commit.get("header", Binary.class).getData()));
  }

  void end() {
    heads.keySet().stream()
        .filter(size -> size > position)
        .forEach(size -> wrong.accept("a head of %d was signed, the log has less".formatted(size)));
  }

  /**
   * The peaks of the tree are those of its size in binary; equal ones are joined. Of a log with
   * positions missing no head can be judged.
   */
  private void leaf(Hash leaf) {
    peaks.push(leaf);
    for (var size = ++leaves; size % 2 == 0; size /= 2) {
      var right = peaks.pop();
      peaks.push(Hash.ofNode(peaks.pop(), right));
    }
    var signed = heads.get(position);
    if (signed != null && leaves == position && !signed.equals(root())) {
      wrong.accept("the head of %d leaves is not that of the log".formatted(position));
    }
  }

  private Hash root() {
    var each = peaks.iterator();
    var root = each.next();
    while (each.hasNext()) {
      root = Hash.ofNode(each.next(), root);
    }
    return root;
  }
}
