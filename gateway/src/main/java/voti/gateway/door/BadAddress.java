package voti.gateway.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import voti.gateway.Problem;

/** Says what is wrong with an address that is turned away before anybody looks who asks. */
@Component
class BadAddress implements RequestRejectedHandler {

  private final Refusals refusals;

  BadAddress(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException, ServletException {
    var address = String.valueOf(request.getRequestURI());
    refusals.send(
        request,
        response,
        Problem.of(
            400,
            "bad-address",
            "Not an address",
            address.contains("//")
                ? "A part of the address is empty where an id belongs: " + address + "."
                : "No address here is written like that."));
  }
}
