package voti.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import voti.kit.web.Problems;

/** Says what is wrong with an address that is turned away before anybody looks who asks. */
final class BadAddress implements RequestRejectedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    var address = String.valueOf(request.getRequestURI());
    Problems.send(
        response,
        HttpStatus.BAD_REQUEST,
        "bad-address",
        address.contains("//")
            ? "a part of the address is empty where an id belongs: " + address
            : "no address here is written like that");
  }
}
