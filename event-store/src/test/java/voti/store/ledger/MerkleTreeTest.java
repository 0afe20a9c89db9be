package voti.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import voti.verify.Hash;
import voti.verify.Proofs;
import voti.verify.Trees;

/** The tree that grows against the definitions of RFC 9162, section 2.1, at every kind of size. */
class MerkleTreeTest {

  private static MongoServer server;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    server = new MongoServer(new MemoryBackend());
    client = MongoClients.create(server.bindAndGetConnectionString());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void every_size_around_a_tile_has_the_defined_root_and_proofs() {
    var leaves = leaves(600);
    var tree = new MerkleTree(tiles("around"));
    assertThat(tree.root(0)).isEqualTo(Hash.EMPTY);
    leaves.forEach(tree::append);

    var random = new Random(11);
    for (var size = 1; size <= 600; size++) {
      var first = leaves.subList(0, size);
      var index = random.nextInt(size);
      var old = random.nextInt(size + 1);
      assertThat(tree.root(size)).isEqualTo(Trees.root(first));
      assertThat(tree.leaf(index)).isEqualTo(leaves.get(index));
      assertThat(tree.inclusion(index, size)).isEqualTo(Trees.inclusion(index, first));
      assertThat(tree.consistency(old, size)).isEqualTo(Trees.consistency(old, first));
    }
  }

  @Test
  void a_tree_of_three_levels_of_tiles_is_restored_and_proves_everything() {
    var leaves = leaves(256 * 256 + 300);
    var tree = new MerkleTree(tiles("three"));
    leaves.forEach(tree::append);
    var restored = new MerkleTree(tiles("three"));
    leaves.subList((int) restored.size(), leaves.size()).forEach(restored::append);

    assertThat(restored.root(leaves.size())).isEqualTo(Trees.root(leaves));
    var random = new Random(12);
    for (var i = 0; i < 300; i++) {
      var size = 1 + random.nextInt(leaves.size());
      var index = random.nextInt(size);
      var old = random.nextInt(size + 1);
      var root = restored.root(size);
      assertThat(root).isEqualTo(tree.root(size));
      var path = restored.inclusion(index, size);
      assertThat(Proofs.includes(index, size, leaves.get(index), root, path)).isTrue();
      var proof = restored.consistency(old, size);
      assertThat(Proofs.extend(old, size, restored.root(old), root, proof)).isTrue();
    }
  }

  @Test
  void a_tile_whose_save_was_the_last_thing_before_a_crash_is_counted_once() {
    var leaves = leaves(1024);
    var tiles = tiles("crash");
    var tree = new MerkleTree(tiles);
    leaves.forEach(tree::append);
    // What stands above the leaves is saved after them; here it never was.
    client
        .getDatabase("tree")
        .getCollection("crash-tiles")
        .deleteMany(new org.bson.Document("_id", new org.bson.Document("$gte", 1L << 48)));

    var restored = new MerkleTree(tiles("crash"));

    assertThat(restored.size()).isEqualTo(1024);
    assertThat(restored.root(1024)).isEqualTo(Trees.root(leaves));
  }

  private static Tiles tiles(String log) {
    return new Tiles(client.getDatabase("tree"), log);
  }

  private static List<Hash> leaves(int count) {
    var leaves = new ArrayList<Hash>(count);
    for (var i = 0; i < count; i++) {
      leaves.add(Hash.ofLeaf(ByteBuffer.allocate(4).putInt(i).array()));
    }
    return leaves;
  }
}
