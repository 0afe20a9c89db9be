package voti.credit.einvoices;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * An access point that every test of the service shares: it rejects what carries the reference
 * REJECT, and is away for what carries AWAY until it is told to be back.
 */
@Component
public class MemoryAccessPoint implements AccessPoint {

  public static final String REJECT = "REJECT";
  public static final String AWAY = "AWAY";

  private final Map<String, String> taken = new ConcurrentHashMap<>();
  private volatile boolean back;

  /** From now on it answers to everything. */
  public void comeBack() {
    back = true;
  }

  /** How often documents for that e-invoice were taken: once for each attempt. */
  public long taken(String eInvoice) {
    return taken.keySet().stream().filter(id -> id.startsWith("msg:" + eInvoice)).count();
  }

  @Override
  public String send(Outbound document) {
    if (!back && document.xml().contains(AWAY)) {
      throw new AccessPointAway("The access point does not answer.", null);
    }
    taken.put("msg:" + document.id(), document.xml());
    return "msg:" + document.id();
  }

  @Override
  public Optional<Status> status(String message) {
    return Optional.ofNullable(taken.get(message)).map(MemoryAccessPoint::answer);
  }

  private static Status answer(String xml) {
    var rejected = xml.contains(REJECT);
    var response =
        Responses.of("2010-000001", rejected ? "RE" : "AP", rejected ? "Unknown reference" : "");
    return new Status(Progress.DELIVERED, "", response);
  }
}
