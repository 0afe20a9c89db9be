package voti.credit.einvoices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door to the network that e-invoices travel by. */
public interface AccessPoint {

  /**
   * A document to send.
   *
   * @param id ours; the same one again is the same sending
   * @param receiver the buyer's GLN (scheme 0088)
   * @param xml UBL
   */
  record Outbound(String id, String receiver, String xml) {}

  /** How far a document came. */
  enum Progress {
    SENT,
    DELIVERED,
    REJECTED
  }

  /**
   * What is known of a document.
   *
   * @param reason why it was rejected on the way; empty otherwise
   * @param response the buyer's Invoice Response, UBL; {@code null} while there is none
   */
  record Status(Progress progress, String reason, @Nullable String response) {}

  /**
   * Takes a document; what it returns is what {@link #status} is asked with.
   *
   * @throws AccessPointAway when it is not known whether it was taken: send it again
   */
  String send(Outbound document);

  /**
   * What became of it; empty when the access point does not know it.
   *
   * @throws AccessPointAway when it does not answer
   */
  Optional<Status> status(String message);
}
