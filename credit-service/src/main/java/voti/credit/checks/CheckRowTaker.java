package voti.credit.checks;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import voti.kit.command.Caller;
import voti.kit.json.Wire;
import voti.kit.web.Problems;

/** Takes a row of a file of checks as the file itself would be taken. */
@Component
public class CheckRowTaker {

  private final Recording recording;

  CheckRowTaker(Recording recording) {
    this.recording = recording;
  }

  /** The columns such a file may have. */
  public Set<String> columns() {
    return CheckFile.columns();
  }

  /**
   * Records the check.
   *
   * @param made its id
   * @throws IllegalArgumentException when a field cannot be read
   */
  public void record(List<String> header, List<String> fields, String made, Caller controller) {
    try {
      var body = Wire.mapper().treeToValue(CheckFile.body(header, fields), CheckRequest.class);
      recording.record(body, made, controller);
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException(
          String.valueOf(Problems.of(unreadable).getDetail()), unreadable);
    }
  }
}
