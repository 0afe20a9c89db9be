package voti.platform.demo;

import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param status the HTTP status
 * @param body the JSON, an empty object when there was none
 */
public record Answer(int status, JsonNode body) {

  /** Whether the platform did what was asked. */
  public boolean ok() {
    return status < 300;
  }

  /** The id of the thing a command was about. */
  public String id() {
    return body.path("id").asString();
  }

  /** What a problem says, rule and sentence. */
  public String problem() {
    return body.path("rule").asString("") + ": " + body.path("detail").asString("");
  }

  /** Whether the command led to an event of that name. */
  public boolean happened(String type) {
    for (var event : body.path("happened")) {
      if (type.equals(event.path("type").asString())) {
        return true;
      }
    }
    return false;
  }

  /** This answer, or a plain failure when it is not a yes. */
  public Answer expectOk() {
    if (!ok()) {
      throw new StoryFailed("the platform answered " + status + ", " + body);
    }
    return this;
  }

  /** This answer, or a plain failure when it is not this refusal. */
  public Answer expectRefusal(int expected, String rule) {
    if (status != expected || !rule.equals(body.path("rule").asString(""))) {
      throw new StoryFailed(
          "a refusal " + expected + " by " + rule + " was due, it was " + status + ", " + body);
    }
    return this;
  }
}
