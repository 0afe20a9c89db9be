package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Names are right or the process does not start. */
class EventTypesTest {

  sealed interface Twin {
    record SampleListed(String id) implements Twin {}
  }

  sealed interface NoRecord {
    final class Thing implements NoRecord {}
  }

  record Step(String type, String from, String to) implements Upcaster {
    @Override
    public ObjectNode upcast(ObjectNode payload) {
      return payload;
    }
  }

  @Test
  void everyRecordOfAFamilyHasALogicalNameBothWays() {
    var types = Samples.TYPES;

    assertThat(types.eventClasses()).hasSize(4);
    assertThat(types.nameOf(SampleEvent.SampleOpened.class)).isEqualTo("sample-opened");
    assertThat(types.classOf("sample-changed")).isEqualTo(SampleEvent.SampleChanged.class);
    assertThat(types.revisionOf(SampleEvent.SampleChanged.class)).isEqualTo("2");
    assertThat(types.revisionOf(SampleEvent.SampleOpened.class)).isEqualTo("1");
    assertThat(types.prefixOf(SampleEvent.SampleNoted.class)).isEqualTo("ord");
  }

  @Test
  void twoRecordsOfOneNameAreRefusedAndBothNamed() {
    var builder = EventTypes.builder().family("prd", SampleProduct.class);

    assertThatThrownBy(() -> builder.family("twn", Twin.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "sample-listed",
            SampleProduct.SampleListed.class.getName(),
            Twin.SampleListed.class.getName());
  }

  @Test
  void twoFamiliesOfOnePrefixAreRefusedAndBothNamed() {
    var builder = EventTypes.builder().family("prd", SampleProduct.class);

    assertThatThrownBy(() -> builder.family("prd", SampleEvent.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("prd", SampleProduct.class.getName(), SampleEvent.class.getName());
  }

  @Test
  void whatIsUnknownNotSealedOrNoRecordIsRefusedByName() {
    assertThatThrownBy(() -> Samples.TYPES.classOf("never-heard"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("never-heard");
    assertThatThrownBy(() -> Samples.TYPES.nameOf(String.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> EventTypes.builder().family("str", CharSequence.class))
        .hasMessage("java.lang.CharSequence is not sealed");
    assertThatThrownBy(() -> EventTypes.builder().family("thg", NoRecord.class))
        .hasMessageContaining("Thing is an event but not a record");
  }

  @Test
  void upcastersMustLeadFromEachRevisionToTodays() {
    refused("two upcasters read revision 1", step("1", "2"), step("1", "2"));
    refused("no upcaster reads revision 3", step("1", "3"));
    refused("goes in circles", step("0", "1"), step("1", "0"));
    assertThat(Samples.types(step("0", "1"), step("1", "2")).build().eventClasses()).isNotEmpty();
    var lost = Samples.types(new Step("gone", "1", "2"));
    assertThatThrownBy(lost::build).hasMessageContaining("no event is called \"gone\"");
  }

  private static void refused(String why, Upcaster... upcasters) {
    var builder = Samples.types(upcasters);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private static Step step(String from, String to) {
    return new Step("sample-changed", from, to);
  }
}
