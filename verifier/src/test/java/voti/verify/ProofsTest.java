package voti.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofsTest {

  /** The eight leaves and roots with which the implementations of RFC 6962 are tested. */
  private static final List<Hash> PUBLISHED =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(leaf -> Hash.ofLeaf(HexFormat.of().parseHex(leaf)))
          .toList();

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void thePublishedRoots() {
    for (var size = 0; size <= 8; size++) {
      var root = Trees.root(PUBLISHED.subList(0, size));
      assertThat(HexFormat.of().formatHex(root.bytes())).isEqualTo(ROOTS.get(size));
    }
  }

  /** Of leaf 0 in eight, as published. */
  @Test
  void aPublishedProof() {
    var proof =
        Stream.of(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")
            .map(hex -> Hash.wrap(HexFormat.of().parseHex(hex)))
            .toList();
    var root = Hash.wrap(HexFormat.of().parseHex(ROOTS.get(8)));
    assertThat(Proofs.includes(0, 8, PUBLISHED.getFirst(), root, proof)).isTrue();
  }

  @Test
  void everyProofOfEverySmallTreeHoldsAndNoOther() {
    for (var size = 1; size <= 33; size++) {
      var leaves = leaves(size);
      var root = Trees.root(leaves);
      for (var index = 0; index < size; index++) {
        var proof = Trees.inclusion(index, leaves);
        assertThat(Proofs.includes(index, size, leaves.get(index), root, proof)).isTrue();
        for (var other = 0; other < size; other++) {
          assertThat(Proofs.includes(other, size, leaves.get(index), root, proof))
              .as("%d as %d of %d", index, other, size)
              .isEqualTo(other == index);
        }
      }
      for (var old = 0; old <= size; old++) {
        var before = Trees.root(leaves.subList(0, old));
        var proof = Trees.consistency(old, leaves);
        assertThat(Proofs.extend(old, size, before, root, proof)).as(old + " " + size).isTrue();
      }
    }
  }

  @Property
  void aSpoiltProofDoesNotHold(@ForAll @IntRange(min = 2, max = 300) int size, @ForAll long seed) {
    var random = new Random(seed);
    var leaves = leaves(size);
    var root = Trees.root(leaves);
    var index = random.nextInt(size);
    var inclusion = spoilt(Trees.inclusion(index, leaves), random);
    assertThat(Proofs.includes(index, size, leaves.get(index), root, inclusion)).isFalse();

    var old = 1 + random.nextInt(size - 1);
    var before = Trees.root(leaves.subList(0, old));
    var consistency = spoilt(Trees.consistency(old, leaves), random);
    assertThat(Proofs.extend(old, size, before, root, consistency)).isFalse();
  }

  @Property
  void aTreeThatForgotSomethingIsNoExtension(
      @ForAll @IntRange(min = 2, max = 200) int size, @ForAll long seed) {
    var random = new Random(seed);
    var leaves = leaves(size);
    var old = 1 + random.nextInt(size - 1);
    var before = Trees.root(leaves.subList(0, old));
    var other = new ArrayList<>(leaves);
    other.set(random.nextInt(old), Hash.ofLeaf(new byte[] {7, 7, 7}));
    var proof = Trees.consistency(old, other);
    assertThat(Proofs.extend(old, size, before, Trees.root(other), proof)).isFalse();
  }

  @Test
  void sizesThatCannotBeAreRefused() {
    assertThat(Proofs.includes(-1, 1, Hash.EMPTY, Hash.EMPTY, List.of())).isFalse();
    assertThat(Proofs.includes(1, 1, Hash.EMPTY, Hash.EMPTY, List.of())).isFalse();
    assertThat(Proofs.extend(2, 1, Hash.EMPTY, Hash.EMPTY, List.of())).isFalse();
    assertThat(Proofs.extend(0, 1, Hash.ofLeaf(new byte[0]), Hash.EMPTY, List.of())).isFalse();
    assertThat(Proofs.extend(3, 3, Hash.EMPTY, Hash.EMPTY, List.of(Hash.EMPTY))).isFalse();
  }

  private static List<Hash> spoilt(List<Hash> proof, Random random) {
    var spoilt = new ArrayList<>(proof);
    switch (spoilt.isEmpty() ? 0 : random.nextInt(3)) {
      case 0 -> spoilt.add(Hash.ofLeaf(new byte[] {1}));
      case 1 -> spoilt.remove(random.nextInt(spoilt.size()));
      default -> spoilt.set(random.nextInt(spoilt.size()), Hash.ofLeaf(new byte[] {2}));
    }
    return spoilt;
  }

  private static List<Hash> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i -> Hash.ofLeaf(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .toList();
  }
}
