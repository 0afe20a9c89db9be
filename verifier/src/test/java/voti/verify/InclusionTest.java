package voti.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InclusionTest {

  private final Random random = new Random(9162);

  @Test
  void proofs_one_after_another_hold_as_each_by_itself() {
    for (var size = 1; size <= 40; size++) {
      var leaves = leaves(size);
      var root = Trees.root(leaves);
      var inclusion = new Inclusion(new Checkpoint("log", size, root));
      for (var turn = 0; turn < 200; turn++) {
        var index = turn < size ? turn : random.nextInt(size);
        var proof = Trees.inclusion(index, leaves);
        var told = random.nextInt(3) == 0 ? random.nextInt(size) : index;
        if (random.nextInt(3) == 0 && !proof.isEmpty()) {
          proof.set(random.nextInt(proof.size()), leaves.get(random.nextInt(size)));
        }
        assertThat(inclusion.proves(told, leaves.get(index), texts(proof)))
            .as("leaf %d as %d of %d", index, told, size)
            .isEqualTo(Proofs.includes(told, size, leaves.get(index), root, proof));
      }
    }
  }

  @Test
  void what_was_not_needed_of_a_proof_must_be_right_as_well() {
    var leaves = leaves(8);
    var inclusion = new Inclusion(new Checkpoint("log", 8, Trees.root(leaves)));
    assertThat(inclusion.proves(0, leaves.get(0), texts(Trees.inclusion(0, leaves)))).isTrue();
    var proof = Trees.inclusion(1, leaves);
    proof.set(2, Hash.EMPTY);
    assertThat(inclusion.proves(1, leaves.get(1), texts(proof))).isFalse();
    assertThat(inclusion.proves(1, leaves.get(1), texts(Trees.inclusion(1, leaves)))).isTrue();
  }

  @Test
  void what_is_no_proof_proves_nothing() {
    var leaves = leaves(2);
    var inclusion = new Inclusion(new Checkpoint("log", 2, Trees.root(leaves)));
    assertThat(inclusion.proves(0, leaves.getFirst(), List.of("not base64"))).isFalse();
    assertThat(inclusion.proves(-1, leaves.getFirst(), List.of())).isFalse();
    var endless = new ArrayList<String>();
    IntStream.range(0, 100).forEach(i -> endless.add(Hash.EMPTY.toString()));
    assertThat(inclusion.proves(0, leaves.getFirst(), endless)).isFalse();
  }

  private static List<Hash> leaves(int size) {
    return IntStream.range(0, size).mapToObj(i -> Hash.of(new byte[] {(byte) i})).toList();
  }

  private static List<String> texts(List<Hash> proof) {
    return proof.stream().map(Hash::toString).toList();
  }
}
