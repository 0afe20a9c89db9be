package voti.kit.security;

import voti.values.decision.NotAuthorised;

/** An auditor reads everything and writes nothing. */
final class AuditorsOnlyRead {

  private AuditorsOnlyRead() {}

  static NotAuthorised refusal() {
    return new NotAuthorised(
        "auditor-writes-nothing", "an auditor reads everything and writes nothing");
  }
}
