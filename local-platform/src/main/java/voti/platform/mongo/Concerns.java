package voti.platform.mongo;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Whether a command waits for the file, as the write and read concerns of MongoDB say. Who says
 * nothing waits.
 */
final class Concerns {

  private Concerns() {}

  /** One acknowledgement, without the journal, is given before the file has it. */
  static boolean letsWriteWait(Document command) {
    return !(command.get("writeConcern") instanceof Document concern
        && concern.get("w") instanceof Number acknowledgements
        && acknowledgements.intValue() <= 1
        && !Boolean.TRUE.equals(concern.get("j")));
  }

  /** What is read locally may be lost again. */
  static boolean letsReadWait(Document command) {
    return !(command.get("readConcern") instanceof Document concern
        && "local".equals(concern.get("level")));
  }
}
