package voti.orders.edifact;

import io.xlate.edi.stream.EDIStreamReader;
import java.util.Locale;

/**
 * What StAEDI finds wrong, in our words.
 *
 * @param missing the segment that should be there; empty where another thing is wrong
 * @param sentence what is wrong
 */
record Fault(String missing, String sentence) {

  private static final int SHOWN = 40;

  static Fault of(EDIStreamReader at) {
    var place = at.getLocation();
    var tag = String.valueOf(place.getSegmentTag());
    var element =
        "Element "
            + place.getElementPosition()
            + (place.getComponentPosition() > 0 ? "." + place.getComponentPosition() : "");
    var text = at.hasText() ? shown(at.getText()) : "";
    return switch (at.getErrorType()) {
      case MANDATORY_SEGMENT_MISSING, CONDITIONAL_REQUIRED_SEGMENT_MISSING ->
          new Fault(
              String.valueOf(at.getReferenceCode()),
              at.getReferenceCode() + " is missing before " + tag + ".");
      case UNEXPECTED_SEGMENT, SEGMENT_NOT_IN_PROPER_SEQUENCE ->
          new Fault("", tag + " must not stand here.");
      case UNRECOGNIZED_SEGMENT_ID, SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET ->
          new Fault("", tag + " is not a segment of this message.");
      case SEGMENT_EXCEEDS_MAXIMUM_USE, LOOP_OCCURS_OVER_MAXIMUM_TIMES ->
          new Fault("", "There are more " + tag + " than there may be.");
      case REQUIRED_DATA_ELEMENT_MISSING, CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING ->
          new Fault("", element + " is missing.");
      case TOO_MANY_DATA_ELEMENTS, TOO_MANY_COMPONENTS, TOO_MANY_REPETITIONS ->
          new Fault("", element + " is more than the segment has.");
      case DATA_ELEMENT_TOO_LONG -> new Fault("", element + " \"" + text + "\" is too long.");
      case DATA_ELEMENT_TOO_SHORT -> new Fault("", element + " \"" + text + "\" is too short.");
      case INVALID_CODE_VALUE ->
          new Fault("", element + " \"" + text + "\" is not a code that may stand there.");
      case CONTROL_REFERENCE_MISMATCH ->
          new Fault("", "The reference " + text + " is not the one at the beginning.");
      case CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT ->
          new Fault("", "The count is " + text + ", which is not how many there are.");
      default ->
          new Fault(
              "",
              element
                  + " \""
                  + text
                  + "\": "
                  + at.getErrorType().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                  + ".");
    };
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
