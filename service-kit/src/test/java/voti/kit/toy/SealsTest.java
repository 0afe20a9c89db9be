package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.personal.Seals;
import voti.values.Sealed;

class SealsTest extends ToyTest {

  private static final String ACCOUNT = "acc-00-seals";

  @Autowired private Seals seals;

  @Test
  void whateverIsSealedIsOpenedAndNeverLooksTheSame() {
    var random = new Random(7);
    var seal = seals.of(ACCOUNT, "Anyone", () -> "per-00-any");
    for (var i = 0; i < 200; i++) {
      var text =
          random
              .ints(random.nextInt(40), 1, 0x2000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      var first = seals.seal(seal, text);
      assertThat(seals.open(first)).contains(text);
      assertThat(seals.seal(seal, text).box()).isNotEqualTo(first.box());
    }
  }

  @Test
  void whatWasAlteredOrIsSomebodyElsesIsNotOpened() {
    var seal = seals.of(ACCOUNT, "One", () -> "per-00-one");
    var other = seals.of(ACCOUNT, "Other", () -> "per-00-other");
    var sealed = seals.seal(seal, "a name");
    var bytes = Base64.getDecoder().decode(sealed.box());
    bytes[bytes.length - 1] ^= 1;
    var altered = new Sealed(seal, Base64.getEncoder().encodeToString(bytes));
    assertThatThrownBy(() -> seals.open(altered)).hasMessageContaining("was altered");
    assertThatThrownBy(() -> seals.open(new Sealed(other, sealed.box())))
        .hasMessageContaining("was altered");
  }

  @Test
  void aDestroyedKeyOpensAndSealsNothingAndItsPersonIsForgotten() {
    var seal = seals.of(ACCOUNT, "Erased", () -> "per-00-erased");
    var sealed = seals.seal(seal, "a name");
    assertThat(seals.of(ACCOUNT, " ERASED ", () -> "per-00-unused")).isEqualTo(seal);

    seals.destroy(seal);
    seals.destroy(seal);
    assertThat(seals.open(sealed)).isEmpty();
    assertThatThrownBy(() -> seals.seal(seal, "again")).hasMessageContaining("no key");
    assertThat(seals.of(ACCOUNT, "Erased", () -> "per-00-new")).isEqualTo("per-00-new");
  }
}
