package voti.kit.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import voti.kit.document.DocumentTooLarge;
import voti.kit.document.SafeXml;

/** A request whose body is counted and hashed as it is read. */
final class WatchedRequest extends HttpServletRequestWrapper {

  private final MessageDigest digest = sha256();

  WatchedRequest(HttpServletRequest request) {
    super(request);
    digest.update(
        (request.getMethod() + " " + request.getRequestURI() + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hex of method, path and the body as far as it has been read. */
  String fingerprint() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException everyJdkClonesIt) {
      throw new IllegalStateException(everyJdkClonesIt);
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Watched(super.getInputStream());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private final class Watched extends ServletInputStream {

    private final ServletInputStream stream;
    private long seen;

    Watched(ServletInputStream stream) {
      this.stream = stream;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var read = stream.read(into, offset, length);
      if (read > 0) {
        seen += read;
        digest.update(into, offset, read);
      }
      if (seen > SafeXml.LARGEST) {
        throw new DocumentTooLarge(seen, SafeXml.LARGEST);
      }
      return read;
    }

    @Override
    public boolean isFinished() {
      return stream.isFinished();
    }

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      stream.setReadListener(listener);
    }
  }
}
